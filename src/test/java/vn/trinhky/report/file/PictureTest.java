package vn.trinhky.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.testing.PictureFiles;

/** What becomes of a picture from outside. */
class PictureTest {
    private static final long SEED = 20_261_124;

    @Test
    void aPictureIsDrawnAnewInItsOwnKind() throws IOException {
        Picture png = Picture.of(PictureFiles.png(60, 40));
        assertThat(png.type()).isEqualTo(ImageType.PNG);
        assertThat(png.width()).isEqualTo(60);
        assertThat(png.height()).isEqualTo(40);
        assertThat(new Color(drawn(png).getRGB(5, 5))).isEqualTo(Color.RED);
        assertThat(new Color(drawn(png).getRGB(50, 5))).isEqualTo(Color.BLUE);
        assertThat(Picture.of(PictureFiles.jpeg(60, 40)).type()).isEqualTo(ImageType.JPEG);
        assertThat(new Color(drawn(Picture.of(PictureFiles.transparent(4, 4))).getRGB(1, 1)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void theSamePictureIsTheSameFile() {
        assertThat(Picture.of(PictureFiles.withChunk(PictureFiles.png(60, 40), "tEXt", ascii("a\0b")))
                        .bytes())
                .isEqualTo(Picture.of(PictureFiles.png(60, 40)).bytes());
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1", "9,0,0"})
    void aPictureStandsUprightHoweverTheCameraWasHeld(int orientation, int right, int below) throws IOException {
        Picture picture = Picture.of(PictureFiles.jpegHeld(orientation, 64, 32, ""));
        boolean turned = orientation >= 5 && orientation <= 8;
        assertThat(picture.width()).isEqualTo(turned ? 32 : 64);
        assertThat(picture.height()).isEqualTo(turned ? 64 : 32);
        int x = picture.width() / 4 + right * picture.width() / 2;
        int y = picture.height() / 4 + below * picture.height() / 2;
        Color corner = new Color(drawn(picture).getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getBlue()).isLessThan(60);
    }

    @Test
    void whereAndByWhomItWasTakenIsForgotten() {
        String place = "10.7769N106.7009E";
        assertThat(text(Picture.of(PictureFiles.jpegHeld(6, 64, 32, place)).bytes()))
                .doesNotContain(place)
                .doesNotContain("Exif");
        assertThat(text(Picture.of(PictureFiles.withChunk(PictureFiles.png(9, 9), "tEXt", ascii("Author\0" + place)))
                        .bytes()))
                .doesNotContain(place);
    }

    @Test
    void aSecondFileBehindThePictureIsGone() {
        byte[] png = PictureFiles.png(9, 9);
        byte[] both = Arrays.copyOf(png, png.length + 60);
        byte[] second = ascii("PK\3\4<script>alert(1)</script>");
        System.arraycopy(second, 0, both, png.length, second.length);
        assertThat(text(Picture.of(both).bytes())).doesNotContain("PK\3\4").doesNotContain("script");
    }

    @Test
    void finerThanPrintIsMadeCoarser() {
        Picture wide = Picture.of(PictureFiles.jpeg(5000, 100));
        assertThat(wide.width()).isEqualTo(2480);
        assertThat(wide.height()).isBetween(49, 50);
        Picture high = Picture.of(PictureFiles.jpegHeld(6, 4000, 100, ""));
        assertThat(high.height()).isEqualTo(3508);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a\1\0\1\0",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html>",
                "BM______",
                "II*\0____",
                "RIFF____WEBP",
                "%PDF-1.7\n",
                "PK\3\4"
            })
    void whatIsNoPngOrJpegByItsContentIsRefused(String file) {
        refused(ascii(file), FileRule.NO_PICTURE);
    }

    @Test
    void aPictureThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() {
        refused(PictureFiles.pngSaying(30_000, 30_000), ContentRule.IMAGE_TOO_LARGE);
        refused(PictureFiles.pngSaying(9_000, 9_000), ContentRule.IMAGE_TOO_LARGE);
        refused(PictureFiles.pngSaying(Integer.MAX_VALUE, Integer.MAX_VALUE), ContentRule.IMAGE_TOO_LARGE);
        refused(new byte[Picture.MAX_BYTES + 1], FileRule.PICTURE_TOO_LARGE);
    }

    @Test
    void packedWordsAreNeverUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(ascii("Comment\0\0"));
        try (var zip = new DeflaterOutputStream(packed)) {
            zip.write(new byte[64 * 1024 * 1024]);
        }
        byte[] bomb = PictureFiles.withChunk(PictureFiles.png(9, 9), "zTXt", packed.toByteArray());
        assertThat(PngChunks.drawingOf(bomb)).isEqualTo(PictureFiles.png(9, 9));
        assertThat(Picture.of(bomb).bytes()).hasSizeLessThan(1000);
    }

    @Test
    void aPictureMadeToKeepTheProgramBusyIsRefused() {
        byte[] jpeg = PictureFiles.jpeg(16, 16);
        for (int i = 0; i < 70; i++) {
            jpeg = PictureFiles.withSegment(jpeg, 0xDA, new byte[8]);
        }
        refused(jpeg, FileRule.PICTURE_UNREADABLE);
    }

    @Test
    void damagedFilesAreRefusedAndNothingElseHappens() {
        refused(PictureFiles.pngSaying(0, 5), FileRule.PICTURE_UNREADABLE);
        refused(Arrays.copyOf(PictureFiles.png(60, 40), 40), FileRule.PICTURE_UNREADABLE);
        refused(Arrays.copyOf(PictureFiles.jpeg(60, 40), 40), FileRule.PICTURE_UNREADABLE);
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            byte[] file = i % 2 == 0 ? PictureFiles.png(24, 24) : PictureFiles.jpegHeld(6, 24, 24, "words");
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
            }
            try {
                assertThat(Picture.of(file).width()).isBetween(1, 2480);
            } catch (RuleBrokenException refused) {
                assertThat(refused.rule())
                        .isIn(FileRule.NO_PICTURE, FileRule.PICTURE_UNREADABLE, ContentRule.IMAGE_TOO_LARGE);
            }
        }
    }

    private static void refused(byte[] file, BusinessRule rule) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(() -> Picture.of(file))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static BufferedImage drawn(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
