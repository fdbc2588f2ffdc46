package vn.trinhky.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trinhky.approval.Approvals;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.Signing;

/**
 * Walks a new report through the office as the demo people do: soanthao drafts and submits, vhtt agrees, chutich signs,
 * vanthu seals and issues. Each call makes a report of its own.
 */
public final class ReportJourney {
    /** The demo's PIN, of the signers and of the seal. */
    public static final String PIN = "246810";

    private final ReportDrafting drafting;
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final Signing signing;

    ReportJourney(
            ReportDrafting drafting,
            ReportLifecycle lifecycle,
            ReportCatalog catalog,
            Approvals approvals,
            Signing signing) {
        this.drafting = drafting;
        this.lifecycle = lifecycle;
        this.catalog = catalog;
        this.approvals = approvals;
        this.signing = signing;
    }

    public ReportId draft() {
        return draft("Kết quả công tác tuyên truyền cải cách hành chính");
    }

    /** A draft with this subject, short and complete. */
    public ReportId draft(String subject) {
        return As.person("soanthao", () -> drafting.begin(metadata(subject), CONTENT));
    }

    /** A report with this metadata, issued. */
    public ReportId issued(ReportMetadata metadata) {
        ReportId draft = As.person("soanthao", () -> drafting.begin(metadata, CONTENT));
        return issued(signed(agreed(submitted(draft))));
    }

    public ReportId submitted() {
        return submitted(draft());
    }

    /** Submits this draft, also one that came back. */
    public ReportId submitted(ReportId report) {
        As.person(
                "soanthao", () -> lifecycle.submit(report, drafting.open(report).revision()));
        return report;
    }

    public ReportId agreed() {
        return agreed(submitted());
    }

    /** The reviewer agrees to what was submitted. */
    public ReportId agreed(ReportId report) {
        As.person(
                "vhtt",
                () -> approvals.agree(report, catalog.currentVersion(report).hash()));
        return report;
    }

    public ReportId signed() {
        return signed(agreed());
    }

    /** The chairman signs what was agreed. */
    public ReportId signed(ReportId report) {
        As.person("chutich", () -> sign(report));
        return report;
    }

    public ReportId issued() {
        return issued(signed());
    }

    /** The clerk seals and issues what was signed. */
    public ReportId issued(ReportId report) {
        As.person("vanthu", () -> {
            try (Pin pin = pin()) {
                signing.sealAndIssue(report, pin);
            }
        });
        return report;
    }

    /** Signs the current version with the demo's PIN, as whoever is signed in. */
    public SignedPdf sign(ReportId report) {
        try (Pin pin = pin()) {
            return signing.sign(report, catalog.currentVersion(report).hash(), pin);
        }
    }

    public static Pin pin() {
        return new Pin(PIN.toCharArray());
    }

    /** What a complete report has beside its text. */
    public static ReportMetadata metadata(String subject) {
        return metadata(
                subject,
                List.of("Phòng Văn hóa và Thông tin thành phố Hải Dương"),
                List.of("Chủ tịch, các PCT UBND xã"),
                false);
    }

    /** The same with another urgency, which another chain may be for. */
    public static ReportMetadata metadata(String subject, Urgency urgency) {
        ReportMetadata plain = metadata(subject);
        return new ReportMetadata(
                plain.type(),
                plain.subject(),
                plain.addressees(),
                plain.recipients(),
                plain.fileCopy(),
                plain.legalBases(),
                urgency,
                plain.period(),
                plain.dueDate(),
                plain.draftingUnit(),
                plain.askedBy(),
                plain.restricted(),
                plain.marks(),
                plain.attachments());
    }

    /** The same, to these people. */
    public static ReportMetadata metadata(
            String subject, List<String> addressees, List<String> recipients, boolean restricted) {
        return new ReportMetadata(
                DocumentType.REPORT,
                subject,
                addressees,
                recipients,
                "VT, VHTT",
                List.of(),
                Urgency.NORMAL,
                "năm 2024",
                Optional.<LocalDate>empty(),
                People.UNIT_VHTT,
                "",
                restricted,
                Marks.NONE,
                List.of());
    }

    /** One page of every kind of block but a table. */
    public static final ReportContent CONTENT = new ReportContent(List.of(
            new Block.Paragraph(
                    List.of(Inline.of("Ủy ban nhân dân xã Quyết Thắng báo cáo kết quả thực hiện như sau:"))),
            new Block.Heading(Block.HeadingLevel.SECTION, List.of(Inline.of("Kết quả đạt được"))),
            new Block.Heading(Block.HeadingLevel.CLAUSE, List.of(Inline.of("Hình thức tuyên truyền"))),
            new Block.Bullet(
                    Block.BulletLevel.DASH, List.of(Inline.of("Trong năm đã viết được 45 tin bài phát thanh."))),
            new Block.Heading(Block.HeadingLevel.SECTION, List.of(Inline.of("Đề xuất, kiến nghị"))),
            new Block.Paragraph(List.of(Inline.of("Hỗ trợ thêm kinh phí cho cán bộ làm công tác tuyên truyền.")))));
}
