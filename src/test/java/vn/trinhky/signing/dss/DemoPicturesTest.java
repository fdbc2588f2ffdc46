package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.signing.SignatureImage;

class DemoPicturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Lê Văn Thảo", "Đỗ Thị Ngọc Quỳnh", "A", "Nguyễn Thị Xuân-Trang", "张伟", " x "})
    void drawsEveryNameInBlueOnATransparentGround(String name) throws IOException {
        BufferedImage picture = read(DemoHandwriting.of(name));

        assertThat(picture.getWidth()).isBetween(300, 425);
        assertThat(alpha(picture, 0, 0)).isZero();
        assertThat(share(picture, pixel -> pixel.getBlue() > pixel.getRed())).isBetween(0.01, 0.4);
        assertThat(share(picture, pixel -> pixel.getRed() > pixel.getBlue())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Quyết Thắng",
                "X",
                "Trung tâm phục vụ hành chính công thành phố trực thuộc tỉnh rất dài"
            })
    void drawsEverySealInRedOnATransparentGround(String agency) throws IOException {
        BufferedImage picture = read(DemoSeal.of(agency));

        assertThat(picture.getWidth()).isBetween(300, 425).isEqualTo(picture.getHeight());
        assertThat(alpha(picture, 0, 0)).isZero();
        assertThat(alpha(picture, picture.getWidth() / 2, picture.getHeight() / 2))
                .isEqualTo(255);
        assertThat(share(picture, pixel -> pixel.getRed() > pixel.getBlue())).isBetween(0.1, 0.5);
    }

    @Test
    void alwaysSignsTheSameNameAlikeAndDifferentNamesDifferently() {
        assertThat(DemoHandwriting.of("Lê Văn Thảo").png())
                .isEqualTo(DemoHandwriting.of("Lê Văn Thảo").png());
        assertThat(DemoHandwriting.of("Lê Văn Thảo").png())
                .isNotEqualTo(DemoHandwriting.of("Vũ Thị Lan").png());
    }

    private static BufferedImage read(SignatureImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.png()));
    }

    private static int alpha(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >>> 24;
    }

    private static double share(BufferedImage picture, Predicate<Color> which) {
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (alpha(picture, x, y) > 128 && which.test(new Color(picture.getRGB(x, y)))) {
                    found++;
                }
            }
        }
        return (double) found / picture.getWidth() / picture.getHeight();
    }
}
