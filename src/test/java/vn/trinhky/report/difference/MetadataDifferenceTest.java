package vn.trinhky.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.difference.MetadataDifference.Field;
import vn.trinhky.report.difference.MetadataDifference.FieldChange;

class MetadataDifferenceTest {
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    private static ReportMetadata metadata(String subject, List<String> recipients, Optional<LocalDate> due) {
        return new ReportMetadata(
                DocumentType.REPORT,
                subject,
                List.of("Sở Nội vụ"),
                recipients,
                "VT, VHTT",
                List.of(),
                Urgency.NORMAL,
                "",
                due,
                UNIT,
                "",
                false,
                Marks.NONE,
                List.of());
    }

    @Test
    void marksOnlyFieldsThatChangedAndInThemTheWords() {
        ReportMetadata before = metadata("Kết quả năm 2023", List.of("Sở TTTT", "UBND xã"), Optional.empty());
        ReportMetadata after = metadata(
                "Kết quả năm 2024",
                List.of("Sở TTTT", "Phòng Văn hóa và Thông tin", "UBND xã"),
                Optional.of(LocalDate.of(2024, 12, 5)));
        List<FieldChange> changes = MetadataDifference.between(before, after).changes();
        assertThat(changes)
                .extracting(FieldChange::field)
                .containsExactly(Field.SUBJECT, Field.RECIPIENTS, Field.DUE_DATE);
        assertThat(marking(changes.get(0))).containsExactly("~ Kết quả năm [-2023-]{+2024+}");
        assertThat(marking(changes.get(1))).containsExactly("= 1", "+ Phòng Văn hóa và Thông tin", "= 1");
        assertThat(marking(changes.get(2))).containsExactly("+ 05/12/2024");
    }

    @Test
    void theSameMetadataHasNoDifference() {
        ReportMetadata metadata = metadata("Kết quả", List.of(), Optional.empty());
        assertThat(MetadataDifference.between(metadata, metadata).changes()).isEmpty();
    }

    private static List<String> marking(FieldChange change) {
        return Marking.of(new ContentDifference(change.lines()));
    }
}
