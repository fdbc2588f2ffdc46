package vn.trinhky.typesetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;

/** What sets one print of the same report apart from another: its number and date, or that it has none yet. */
public sealed interface PageMark {

    /** The year printed in the line of place and date. */
    int year();

    /**
     * A print to read while drafting: number and day stay open, and the top margin says that it is a draft.
     *
     * @param version counted from 1
     * @param hash of the version, once it is fixed
     */
    record Draft(int version, Optional<Sha256> hash, int year) implements PageMark {}

    /** What the signer sees: the final page with number and day still open. */
    record Unnumbered(int year) implements PageMark {}

    /**
     * The page that is signed. It carries two empty signature fields, {@code ChuKy} and {@code ConDau}.
     *
     * @param printedNumber number and symbol, e.g. {@code 05/BC-UBND}
     * @param date the document's own date
     * @param producedAt written into the file as its time of creation
     */
    record Numbered(String printedNumber, LocalDate date, Instant producedAt) implements PageMark {
        @Override
        public int year() {
            return date.getYear();
        }
    }
}
