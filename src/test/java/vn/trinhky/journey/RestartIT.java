package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.testing.Browser;
import vn.trinhky.testing.Workplace;

/**
 * The packaged program is killed in the middle of work and started again: it stops the database server it left behind,
 * and everything that was saved is there, also in a folder below the temporary directory.
 */
class RestartIT {
    private static final String TYPED = "Đoạn gõ trước khi mất điện: 1.234 lượt người tham dự.";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void nothingSavedIsLostWhenTheProgramIsKilled() throws Exception {
        try (Browser browser = Browser.launch()) {
            PackagedProgram program = start("restart-first");
            try (Workplace desk = new Workplace(browser, program.address(), "soanthao", 1440, 900)) {
                desk.choose("Soạn báo cáo");
                desk.press("Tạo báo cáo");
                desk.field("Trích yếu").fill("Báo cáo viết dở");
                desk.page().keyboard().press("Tab");
                desk.page().locator(".ProseMirror").click();
                desk.page().keyboard().type(TYPED);
                desk.saved();
            }
            long server = databaseServer();
            program.kill();
            assertThat(ProcessHandle.of(server))
                    .as("the orphaned database server")
                    .isPresent();

            try (PackagedProgram again = start("restart-second");
                    Workplace desk = new Workplace(browser, again.address(), "soanthao", 1440, 900)) {
                assertThat(databaseServer()).isNotEqualTo(server);
                assertThat(ProcessHandle.of(server)).isEmpty();
                desk.choose("Soạn báo cáo");
                desk.open("Báo cáo viết dở");
                PlaywrightAssertions.assertThat(desk.page().locator(".ProseMirror"))
                        .containsText(TYPED);
            }
        }
    }

    private PackagedProgram start(String name) throws Exception {
        return PackagedProgram.start(
                name,
                Map.of(),
                "--spring.profiles.active=demo",
                "--trinhky.data-dir=" + data,
                "--trinhky.database.binaries=" + Path.of("target/mariadb/base").toAbsolutePath());
    }

    private long databaseServer() throws IOException {
        return Long.parseLong(
                Files.readString(data.resolve("mariadb/mariadbd.pid")).strip());
    }
}
