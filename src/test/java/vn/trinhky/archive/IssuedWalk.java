package vn.trinhky.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.SignedUnder;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.storage.FileStore;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;

/** Reports issued under any number and on any day, which a real signature would not allow. */
final class IssuedWalk {
    private final ReportDrafting drafting;
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final FileStore files;
    private final TransactionTemplate transaction;

    IssuedWalk(ApplicationContext context) {
        this.drafting = context.getBean(ReportDrafting.class);
        this.lifecycle = context.getBean(ReportLifecycle.class);
        this.catalog = context.getBean(ReportCatalog.class);
        this.approvals = context.getBean(Approvals.class);
        this.files = context.getBean(FileStore.class);
        this.transaction = context.getBean(TransactionTemplate.class);
    }

    ReportId issued(String number, LocalDate date, String subject, String body, boolean restricted) {
        ReportId id = As.person("soanthao", () -> drafting.begin(metadata(subject, restricted), content(body)));
        As.person("soanthao", () -> lifecycle.submit(id, 1));
        Sha256 version = As.person("soanthao", () -> catalog.currentVersion(id).hash());
        As.person("vhtt", () -> approvals.agree(id, version));
        Sha256 file = As.person("chutich", () -> transaction.execute(status -> sign(id, version, number, date)));
        As.person("vanthu", () -> lifecycle.issue(id, file));
        return id;
    }

    private Sha256 sign(ReportId id, Sha256 version, String number, LocalDate date) {
        Sha256 file = files.put(("%PDF " + id).getBytes(StandardCharsets.UTF_8));
        approvals.recordSignature(id);
        lifecycle.sign(id, new SignedUnder(version, number, date, file));
        return file;
    }

    private static ReportMetadata metadata(String subject, boolean restricted) {
        return new ReportMetadata(
                DocumentType.REPORT,
                subject,
                List.of(),
                List.of(),
                "VT, VHTT",
                List.of(),
                Urgency.NORMAL,
                "",
                Optional.empty(),
                People.UNIT_VHTT,
                "",
                restricted,
                Marks.NONE,
                List.of());
    }

    private static ReportContent content(String body) {
        return new ReportContent(List.of(new Block.Paragraph(List.of(Inline.of(body)))));
    }
}
