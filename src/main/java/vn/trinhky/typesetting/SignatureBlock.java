package vn.trinhky.typesetting;

import java.util.List;
import vn.trinhky.kernel.Nfc;

/**
 * Who signs, and by which right (NĐ 30/2020, Article 13 and Appendix I, II.7).
 *
 * @param capacity one to four lines in upper case, e.g. {@code TM. ỦY BAN NHÂN DÂN} and {@code CHỦ TỊCH}
 * @param signerName full name without title or rank
 */
public record SignatureBlock(List<String> capacity, String signerName) {
    public SignatureBlock {
        capacity = capacity.stream().map(Nfc::line).toList();
        signerName = Nfc.line(signerName);
    }
}
