package vn.trinhky.signing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.security.PersonAccounts;
import vn.trinhky.security.SignedInPerson;

/** The product without its screens, in a process of its own: told where to stop and what to sign or seal, it does. */
final class DoomedProgram {
    static final String READY = "READY";

    private DoomedProgram() {}

    /** Reads orders, each a line of the point and the report, and carries each out in a thread of its own. */
    public static void main(String[] settings) throws IOException {
        ApplicationContext program = new SpringApplicationBuilder(TrinhKyApplication.class, KillPoints.class)
                .web(WebApplicationType.NONE)
                .run(settings);
        KillPoints.say(READY);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ");
            KillPoint point = KillPoint.valueOf(order[0]);
            ReportId report = new ReportId(UUID.fromString(order[1]));
            Thread.ofPlatform().start(() -> {
                KillPoints.arm(point);
                act(program, point, report);
            });
        }
    }

    private static void act(ApplicationContext program, KillPoint point, ReportId report) {
        signIn(program, point.whileSigning() ? "chutich" : "vanthu");
        Signing signing = program.getBean(Signing.class);
        try (Pin pin = new Pin("246810".toCharArray())) {
            if (point.whileSigning()) {
                ReportCatalog catalog = program.getBean(ReportCatalog.class);
                signing.sign(report, catalog.currentVersion(report).hash(), pin);
            } else {
                signing.sealAndIssue(report, pin);
            }
        }
    }

    private static void signIn(ApplicationContext program, String login) {
        SignedInPerson person = program.getBean(PersonAccounts.class).loadUserByUsername(login);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }
}
