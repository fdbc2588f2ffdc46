package vn.trinhky.signing;

import java.util.List;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * Every state of every signed file by its hash: the one check that no change of a file survives. Knows no rights: whoever
 * shows more than yes or no asks for those first.
 */
public interface KnownDocuments {
    /** Which document's state has this hash; empty if this office never made such a file. */
    Optional<KnownDocument> find(Sha256 file);

    /** All states of a report's file in the order of their kinds, oldest first; empty if it was never signed. */
    List<KnownDocument> statesOf(ReportId report);

    /** The newest state under this number, which is the one to hand out. */
    default Optional<KnownDocument> newest(ReportId report, String number) {
        return statesOf(report).stream()
                .filter(state -> state.number().equals(number))
                .reduce((older, newer) -> newer);
    }
}
