package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.audit.VerificationProgress;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.register.RegisterBook;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.register.RegisterQuery;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Faults;
import vn.trinhky.testing.Faults.InjectedFault;
import vn.trinhky.testing.Faults.Stage;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/**
 * Whole signatures from two application contexts on one database, failing at every stage: numbers are 1 … n, none
 * twice, none missing, dates in order.
 */
@TrinhKyTest
class NumbersTest {
    private static final int SIGNATURES = TestSize.pick(200, 400);
    private static final long SEED = 20_261_124;
    private static final double FAULTS = 0.06;
    private static final int WORKERS_PER_CONTEXT = 2;
    private static final Path SECOND_DATA = Path.of("target/second-node");

    private final ApplicationContext first;
    private final ReportJourney journey;
    private final RegisterBook register;
    private final ReportCatalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    NumbersTest(
            ApplicationContext first,
            ReportJourney journey,
            RegisterBook register,
            ReportCatalog catalog,
            AuditTrail audit,
            Clock clock) {
        this.first = first;
        this.journey = journey;
        this.register = register;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    @Test
    void numbersAreWholeWhateverFailsWherever() throws Exception {
        List<ReportId> reports = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            reports.add(journey.agreed());
        }
        Map<Stage, Integer> struck;
        try (ConfigurableApplicationContext second = secondContext()) {
            Faults.arm(SEED, FAULTS);
            try {
                signAll(reports, List.of(first, second));
            } finally {
                struck = Faults.disarm();
            }
        }
        assertThat(struck)
                .allSatisfy((stage, times) -> assertThat(times).as(stage.name()).isPositive());
        reports.forEach(this::isSigned);
        linesAreWhole(reports);
        As.person(
                "thanhtra",
                () -> assertThat(audit.verify(VerificationProgress.UNWATCHED).findings())
                        .isEmpty());
    }

    private void isSigned(ReportId report) {
        As.person("chutich", () -> assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.SIGNED));
    }

    private void linesAreWhole(List<ReportId> reports) {
        int year = OfficeTime.today(clock).getYear();
        List<RegisterLine> lines = As.person(
                        "vanthu",
                        () -> register.page(RegisterQuery.of(year), 0, register.count(RegisterQuery.of(year))))
                .stream()
                .sorted(Comparator.comparing(line -> line.number().number()))
                .toList();
        assertThat(lines.stream().map(line -> line.number().number()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines.size()).boxed().toList());
        assertThat(lines.stream().flatMap(line -> line.report().stream()).filter(Set.copyOf(reports)::contains))
                .containsExactlyInAnyOrderElementsOf(reports);
        assertThat(lines.stream().map(RegisterLine::date)).isSortedAccordingTo(Comparator.<LocalDate>naturalOrder());
    }

    private void signAll(List<ReportId> reports, List<ApplicationContext> programs) throws Exception {
        Queue<ReportId> open = new ConcurrentLinkedQueue<>(reports);
        try (ExecutorService workers = Executors.newFixedThreadPool(programs.size() * WORKERS_PER_CONTEXT)) {
            List<Future<?>> running = new ArrayList<>();
            for (ApplicationContext program : programs) {
                for (int i = 0; i < WORKERS_PER_CONTEXT; i++) {
                    running.add(workers.submit(() -> As.person("chutich", () -> signUntilEmpty(open, program))));
                }
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
    }

    private void signUntilEmpty(Queue<ReportId> open, ApplicationContext program) {
        program.getBean(SecurityContextHolderStrategy.class).setContext(SecurityContextHolder.getContext());
        Signing signing = program.getBean(Signing.class);
        for (ReportId report = open.poll(); report != null; report = open.poll()) {
            try (Pin pin = new Pin("246810".toCharArray())) {
                signing.sign(report, catalog.currentVersion(report).hash(), pin);
            } catch (InjectedFault fault) {
                open.add(report);
            } catch (RuleBrokenException refused) {
                // it was signed and only the answer was lost; anything else is seen when the report is not signed at
                // the end
                assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.SIGNED);
            }
        }
    }

    /** A second program on the same database with the same keys, as a second machine would be. */
    private ConfigurableApplicationContext secondContext() throws IOException {
        JdbcConnectionDetails database = first.getBean(JdbcConnectionDetails.class);
        for (String folder : List.of("keys", "pki")) {
            copy(
                    Path.of(first.getEnvironment().getRequiredProperty("trinhky.data-dir"), folder),
                    SECOND_DATA.resolve(folder));
        }
        SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();
        ConfigurableApplicationContext second = new SpringApplicationBuilder(TrinhKyApplication.class, Faults.class)
                .run(
                        "--server.port=0",
                        "--trinhky.data-dir=" + SECOND_DATA,
                        "--trinhky.signing.demo-ca=true",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.flyway.enabled=false",
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off");
        // each program brings a strategy of its own and puts it into the one place of the JVM
        SecurityContextHolder.setContextHolderStrategy(own);
        return second;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }
}
