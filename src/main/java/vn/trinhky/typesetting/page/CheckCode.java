package vn.trinhky.typesetting.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.BitSet;
import java.util.Map;
import vn.trinhky.typesetting.layout.CodePiece;
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

    private CheckCode() {}

    /** At the left of the column. */
    static CodePiece of(String address, Tag tag) {
        BitMatrix modules = modules(address);
        BitSet dark = new BitSet();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                dark.set(y * modules.getWidth() + x, modules.get(x, y));
            }
        }
        return new CodePiece(dark, modules.getWidth(), SIDE, tag.saying("Mã QR để kiểm tra văn bản: " + address));
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
