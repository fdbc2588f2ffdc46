package vn.trinhky.typesetting.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.trinhky.typesetting.layout.PictureFile;
import vn.trinhky.typesetting.layout.PicturePiece;
import vn.trinhky.typesetting.layout.Piece.Keep;
import vn.trinhky.typesetting.layout.Tag;

/**
 * The QR code that leads to the page where a document is checked. Pale paper around it is part of it: readers want four
 * modules of quiet.
 *
 * @see <a href="../../../../../../../docs/decisions/0011-letters-and-marks.md">decision 0011</a>
 */
final class CheckCode {
    /** 24 mm: phones read it from a printed page at arm's length. */
    static final float SIDE = 24 * 72 / 25.4f;

    private static final int PIXELS_A_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private CheckCode() {}

    /** At the left of the column. */
    static PicturePiece of(String address, Tag tag) {
        PictureFile file = new PictureFile(() -> png(address));
        Tag figure = tag.saying("Mã QR để kiểm tra văn bản: " + address);
        return new PicturePiece(file, 0, SIDE, SIDE, figure, 0, Keep.FREE);
    }

    private static byte[] png(String address) {
        BitMatrix modules = modules(address);
        BufferedImage picture = new BufferedImage(
                modules.getWidth() * PIXELS_A_MODULE,
                modules.getHeight() * PIXELS_A_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean dark = modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalStateException("an address too long for a QR code: " + address.length(), e);
        }
    }
}
