package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.logging.LoggingSystem;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.dss.Attack;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** The check on the command line, beside a running office, with its database. */
@TrinhKyTest
class VerifyCommandTest {
    private final Signing signing;
    private final ReportJourney journey;
    private final JdbcConnectionDetails database;
    private final String dataDir;

    @TempDir
    private Path folder;

    VerifyCommandTest(
            Signing signing,
            ReportJourney journey,
            JdbcConnectionDetails database,
            @Value("${trinhky.data-dir}") String dataDir) {
        this.signing = signing;
        this.journey = journey;
        this.database = database;
        this.dataDir = dataDir;
    }

    @Test
    void eachFileGetsItsVerdictAndTheWorstIsTheExitCode() throws Exception {
        ReportId report = journey.issued();
        SignedPdf issued =
                As.person("soanthao", () -> signing.signedPdf(report)).orElseThrow();
        Path genuine = Files.write(folder.resolve("genuine.pdf"), issued.bytes());
        Path changed = Files.write(folder.resolve("changed.pdf"), Attack.NOTE_OVER_THE_TEXT.on(issued.bytes()));

        Printed printed = run(
                "verify",
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword(),
                "--trinhky.data-dir=" + dataDir,
                "--trinhky.signing.demo-ca=true",
                "--language=en",
                genuine.toString(),
                changed.toString());

        assertThat(printed.text())
                .contains(
                        "GENUINE " + genuine,
                        "Signature and seal are intact",
                        "CHANGED " + changed,
                        "The document was changed after it was sealed.",
                        issued.number());
        assertThat(printed.exitCode()).isEqualTo(1);
    }

    @Test
    void withoutFilesOrWithoutAnOfficeItSaysSo() {
        assertThat(run("verify").exitCode()).isEqualTo(VerifyCommand.WRONG_USE);
        Printed nowhere = run("verify", "--trinhky.data-dir=" + folder, "a.pdf");
        assertThat(nowhere.exitCode()).isEqualTo(VerifyCommand.NO_OFFICE);
        assertThat(nowhere.text()).contains("no office's data in " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    private static Printed run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // other tests go on logging as before
        try {
            int exitCode = VerifyCommand.run(
                    TrinhKyApplication.class, arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
            return new Printed(exitCode, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    private record Printed(int exitCode, String text) {}
}
