package vn.trinhky.signing;

import vn.trinhky.kernel.Sha256;
import vn.trinhky.register.RegisterNumber;
import vn.trinhky.report.ReportId;

/**
 * The bytes a report was signed or issued as.
 *
 * @param number printed number, e.g. {@code 05/BC-UBND}
 * @param state how far the signatures have come
 */
public record SignedPdf(ReportId report, String number, SignedState state, Sha256 hash, byte[] bytes) {

    /** Offered as the name of a download: ASCII, from the number alone, e.g. {@code 05-BC-UBND.pdf}. */
    public String fileName() {
        return RegisterNumber.fileName(number);
    }

    /** The states of a signed file, in their order. */
    public enum SignedState {
        /** The chairman's signature. */
        CERTIFIED,
        /** And the agency's seal. */
        SEALED
    }
}
