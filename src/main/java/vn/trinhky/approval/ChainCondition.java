package vn.trinhky.approval;

import java.util.Optional;
import java.util.stream.Stream;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;

/** Which reports go by a chain; what is not said does not matter. The chain that says nothing is for all the others. */
public record ChainCondition(Optional<DocumentType> type, Optional<Urgency> urgency, Optional<UnitId> unit) {
    public static final ChainCondition GENERAL =
            new ChainCondition(Optional.empty(), Optional.empty(), Optional.empty());

    boolean matches(ReportMetadata report) {
        return matches(report.type(), report.urgency(), report.draftingUnit());
    }

    boolean matches(DocumentType itsType, Urgency itsUrgency, UnitId itsUnit) {
        return type.filter(wanted -> wanted != itsType).isEmpty()
                && urgency.filter(wanted -> wanted != itsUrgency).isEmpty()
                && unit.filter(wanted -> !wanted.equals(itsUnit)).isEmpty();
    }

    /** How much it says: what says more comes before what says less. */
    int weight() {
        return (int) Stream.of(type, urgency, unit).filter(Optional::isPresent).count();
    }
}
