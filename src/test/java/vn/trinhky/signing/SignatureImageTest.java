package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;

class SignatureImageTest {
    @Test
    void takesATransparentPngWithinTheLimits() throws IOException {
        byte[] png = picture("png", BufferedImage.TYPE_INT_ARGB, 2000, 1);

        assertThatCode(() -> new SignatureImage(png)).doesNotThrowAnyException();
    }

    @Test
    void refusesEverythingElse() throws IOException {
        assertUnusable(picture("png", BufferedImage.TYPE_INT_RGB, 300, 100));
        assertUnusable(picture("png", BufferedImage.TYPE_INT_ARGB, 2001, 1));
        assertUnusable(picture("png", BufferedImage.TYPE_INT_ARGB, 1, 2001));
        assertUnusable(picture("jpg", BufferedImage.TYPE_INT_RGB, 300, 100));
        assertUnusable(Arrays.copyOf(picture("png", BufferedImage.TYPE_INT_ARGB, 9, 9), 20));
        assertUnusable(Arrays.copyOf(picture("png", BufferedImage.TYPE_INT_ARGB, 9, 9), SignatureImage.MAX_BYTES + 1));
        assertUnusable(new byte[0]);
    }

    @Test
    void cannotBeChangedFromOutside() throws IOException {
        byte[] png = picture("png", BufferedImage.TYPE_INT_ARGB, 9, 9);
        var image = new SignatureImage(png);
        byte[] before = image.png();

        png[0] = 0;
        image.png()[0] = 0;

        assertThat(image.png()).isEqualTo(before);
    }

    private static void assertUnusable(byte[] bytes) {
        assertThatThrownBy(() -> new SignatureImage(bytes))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(SigningFault.IMAGE_UNUSABLE));
    }

    private static byte[] picture(String format, int type, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }
}
