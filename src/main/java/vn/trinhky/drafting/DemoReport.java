package vn.trinhky.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.WorkList;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.security.PersonAccounts;
import vn.trinhky.security.SignedInPerson;

/**
 * The demo's first draft: the real report of 2024, begun by the demo's drafter through the same door as any other. Made
 * once; whatever became of it stays. Runs after the people and the chain exist.
 */
@Component
@Order(20)
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoReport implements ApplicationRunner {
    private static final String DRAFTER = "soanthao";
    private static final ClassPathResource CONTENT = new ClassPathResource("demo/report-2024.json");

    private final ReportDrafting drafts;
    private final ReportCatalog catalog;
    private final PersonAccounts accounts;

    DemoReport(ReportDrafting drafts, ReportCatalog catalog, PersonAccounts accounts) {
        this.drafts = drafts;
        this.catalog = catalog;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        SignedInPerson drafter = accounts.loadUserByUsername(DRAFTER);
        new DelegatingSecurityContextCallable<>(
                        () -> beginUnlessDone(drafter.person().unit()),
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                drafter, null, drafter.getAuthorities())))
                .call();
    }

    private boolean beginUnlessDone(UnitId unit) throws IOException {
        boolean done = catalog.count(WorkList.TO_WRITE) + catalog.count(WorkList.SENT_BY_ME) > 0;
        if (!done) {
            drafts.begin(metadata(unit), content());
        }
        return !done;
    }

    private static ReportContent content() throws IOException {
        return ContentJson.read(CONTENT.getContentAsString(StandardCharsets.UTF_8));
    }

    private static ReportMetadata metadata(UnitId unit) {
        return new ReportMetadata(
                DocumentType.REPORT,
                "Kết quả công tác tuyên truyền cải cách hành chính năm 2024",
                List.of("Sở Thông tin và Truyền thông", "Phòng Văn hóa và Thông tin thành phố"),
                List.of("Sở TTTT (để b/c)", "UBND, Phòng VH TT thành phố", "UBND xã"),
                "VT, VHTT",
                List.of(),
                Urgency.NORMAL,
                "năm 2024",
                Optional.empty(),
                unit,
                "",
                false,
                Marks.NONE,
                List.of());
    }
}
