package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.register.RegisterBook;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.register.RegisterQuery;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.testing.As;

/** What the office's books say of a report, asked by people who may read it. */
record OfficeBooks(ApplicationContext context) {

    int lastNumber() {
        int year = OfficeTime.today(context.getBean(Clock.class)).getYear();
        return As.person("vanthu", () -> register().page(RegisterQuery.of(year), 0, 1)).stream()
                .mapToInt(line -> line.number().number())
                .max()
                .orElse(0);
    }

    RegisterLine lineOf(ReportId report) {
        int year = OfficeTime.today(context.getBean(Clock.class)).getYear();
        return As.person(
                        "vanthu",
                        () -> register()
                                .page(RegisterQuery.of(year), 0, register().count(RegisterQuery.of(year))))
                .stream()
                .filter(line -> line.report().filter(report::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    RoundStep signatureStep(ReportId report) {
        return As.person("soanthao", () -> context.getBean(Approvals.class).round(report))
                .orElseThrow()
                .steps()
                .getLast();
    }

    SignedPdf signedPdf(ReportId report) {
        Optional<SignedPdf> newest =
                As.person("soanthao", () -> context.getBean(Signing.class).signedPdf(report));
        return newest.orElseThrow();
    }

    ReportSummary summary(ReportId report) {
        return As.person("soanthao", () -> context.getBean(ReportCatalog.class).summary(report));
    }

    /** What the audit chain keeps of the newest act of this kind on a report. */
    String factsOf(ReportId report, String action) {
        return history("report:" + report).stream()
                .filter(entry -> entry.action().equals(action))
                .map(AuditEntry::facts)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    List<String> actionsOn(String subject) {
        return history(subject).stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> history(String subject) {
        return As.person("thanhtra", () -> context.getBean(AuditTrail.class).historyOf(subject));
    }

    static void assertRefused(String login, As.Act act, BusinessRule rule) {
        assertThatThrownBy(() -> As.person(login, act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    private RegisterBook register() {
        return context.getBean(RegisterBook.class);
    }
}
