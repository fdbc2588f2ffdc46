package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/**
 * A program is killed in the midst of signing and sealing. Whoever goes on finds every report either unsigned, with no
 * number used, or signed with its number; none is stuck and no number is lost.
 */
@TrinhKyTest
class KillDrillTest {
    /** One program stands at several points at once, in an order in which none waits for a lock of another. */
    private static final List<List<KillPoint>> FEW = List.of(
            List.of(KillPoint.SIGNED, KillPoint.NUMBER_RESERVED, KillPoint.LAST_MOMENT_BEFORE_ISSUED),
            List.of(KillPoint.LAST_MOMENT_BEFORE_SIGNED));

    private static final int AT_ONCE = 4;

    /** Longer than a number stays reserved for a program that is gone. */
    private static final Duration ABANDONED = Duration.ofSeconds(61);

    private static final Path DATA = Path.of("target/doomed");

    private final ApplicationContext context;
    private final ReportJourney journey;
    private final TestClock clock;
    private final OfficeBooks books;

    KillDrillTest(ApplicationContext context, ReportJourney journey, TestClock clock) {
        this.context = context;
        this.journey = journey;
        this.clock = clock;
        this.books = new OfficeBooks(context);
    }

    @Test
    void nothingIsHalfDoneWhereverAProgramIsKilled() throws Exception {
        copyKeys();
        List<List<KillPoint>> groups = TestSize.exhaustive()
                ? Arrays.stream(KillPoint.values()).map(List::of).toList()
                : FEW;
        int before = books.lastNumber();
        List<Integer> numbers = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += AT_ONCE) {
            for (Doomed doomed : started(groups.subList(from, Math.min(from + AT_ONCE, groups.size())))) {
                numbers.addAll(kill(doomed));
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + numbers.size())
                        .boxed()
                        .toList());
    }

    /** The numbers under which the reports are issued in the end. */
    private List<Integer> kill(Doomed doomed) throws IOException, InterruptedException {
        Map<KillPoint, ReportId> reports = new EnumMap<>(KillPoint.class);
        for (KillPoint point : doomed.points()) {
            reports.put(point, point.whileSigning() ? journey.agreed() : journey.signed());
        }
        doomed.killWhileItWorksOn(reports);
        clock.advance(ABANDONED);
        List<Integer> numbers = new ArrayList<>();
        for (KillPoint point : doomed.points()) {
            numbers.add(goOn(point, Objects.requireNonNull(reports.get(point))));
        }
        clock.reset();
        return numbers;
    }

    private int goOn(KillPoint point, ReportId report) {
        ReportStatus found = books.summary(report).status();
        assertThat(found).as(point.name()).isEqualTo(expected(point));
        if (found == ReportStatus.AWAITING_SIGNATURE) {
            assertThat(books.summary(report).number()).as(point.name()).isEmpty();
            journey.signed(report);
        }
        RegisterLine line = books.lineOf(report);
        assertThat(books.summary(report).number()).contains(line.number().printed());
        if (found != ReportStatus.ISSUED) {
            journey.issued(report);
        }
        assertThat(context.getBean(SignatureVerifier.class)
                        .verify(books.signedPdf(report).bytes())
                        .findings())
                .as(point.name())
                .isEmpty();
        return line.number().number();
    }

    private static ReportStatus expected(KillPoint point) {
        if (point.whileSigning()) {
            return point.counts() ? ReportStatus.SIGNED : ReportStatus.AWAITING_SIGNATURE;
        }
        return point.counts() ? ReportStatus.ISSUED : ReportStatus.SIGNED;
    }

    /** Starting takes longest, so they start together and wait for their orders. */
    private List<Doomed> started(List<List<KillPoint>> groups) throws IOException {
        List<Doomed> started = new ArrayList<>();
        for (List<KillPoint> points : groups) {
            started.add(new Doomed(points, start()));
        }
        return started;
    }

    private Process start() throws IOException {
        JdbcConnectionDetails database = context.getBean(JdbcConnectionDetails.class);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedProgram.class.getName(),
                        "--trinhky.data-dir=" + DATA,
                        "--trinhky.signing.demo-ca=true",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                        "--spring.main.lazy-initialization=true",
                        "--spring.main.banner-mode=off",
                        "--spring.flyway.enabled=false",
                        "--spring.jpa.hibernate.ddl-auto=none",
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
                        "--spring.datasource.hikari.maximum-pool-size=3",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--logging.level.root=error")
                .redirectErrorStream(true)
                .start();
    }

    private void copyKeys() throws IOException {
        Path own = Path.of(context.getEnvironment().getRequiredProperty("trinhky.data-dir"));
        for (String folder : List.of("keys", "pki")) {
            Files.createDirectories(DATA.resolve(folder));
            try (Stream<Path> files = Files.list(own.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.write(DATA.resolve(folder).resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
    }

    /** A program that will be killed while it stands at its points. */
    private record Doomed(List<KillPoint> points, Process process) {
        void killWhileItWorksOn(Map<KillPoint, ReportId> reports) throws IOException, InterruptedException {
            var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            try (Writer orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
                waitFor(said, DoomedProgram.READY);
                for (KillPoint point : points) {
                    orders.write(point + " " + reports.get(point) + "\n");
                    orders.flush();
                    waitFor(said, "AT " + point);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }

        private void waitFor(BufferedReader said, String line) {
            List<String> before = new ArrayList<>();
            try {
                for (String next = said.readLine(); next != null; next = said.readLine()) {
                    if (next.equals(line)) {
                        return;
                    }
                    before.add(next);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new AssertionError("the program ended before " + line + ": " + String.join("\n", before));
        }
    }
}
