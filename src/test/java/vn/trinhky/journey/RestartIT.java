package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

    private Optional<Process> program = Optional.empty();

    @AfterEach
    void stop() throws Exception {
        if (program.isPresent()) {
            program.get().destroy();
            assertThat(program.get().waitFor(60, TimeUnit.SECONDS))
                    .as("stops gracefully")
                    .isTrue();
        }
    }

    @Test
    void nothingSavedIsLostWhenTheProgramIsKilled() throws Exception {
        try (Browser browser = Browser.launch()) {
            int port = start("first");
            try (Workplace desk = new Workplace(browser, address(port), "soanthao", 1440, 900)) {
                desk.choose("Soạn báo cáo");
                desk.press("Tạo báo cáo");
                desk.field("Trích yếu").fill("Báo cáo viết dở");
                desk.page().keyboard().press("Tab");
                Locator editor = desk.page().locator(".ProseMirror");
                editor.click();
                desk.page().keyboard().type(TYPED);
                desk.saved();
            }
            long server = databaseServer();
            program.orElseThrow().destroyForcibly().waitFor();
            assertThat(ProcessHandle.of(server))
                    .as("the orphaned database server")
                    .isPresent();

            int again = start("second");
            assertThat(databaseServer()).isNotEqualTo(server);
            assertThat(ProcessHandle.of(server)).isEmpty();
            try (Workplace desk = new Workplace(browser, address(again), "soanthao", 1440, 900)) {
                desk.choose("Soạn báo cáo");
                desk.open("Báo cáo viết dở");
                PlaywrightAssertions.assertThat(desk.page().locator(".ProseMirror"))
                        .containsText(TYPED);
            }
        }
    }

    private long databaseServer() throws IOException {
        return Long.parseLong(
                Files.readString(data.resolve("mariadb/mariadbd.pid")).strip());
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private int start(String name) throws Exception {
        int port = freePort();
        Process started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar().toString(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--trinhky.data-dir=" + data,
                        "--trinhky.database.binaries="
                                + Path.of("target/mariadb/base").toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/restart-" + name + ".log").toFile())
                .start();
        program = Optional.of(started);
        awaitUp(port, started.onExit());
        return port;
    }

    private static void awaitUp(int port, CompletableFuture<Process> exit) throws Exception {
        HttpRequest health = HttpRequest.newBuilder(URI.create(address(port) + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < giveUp) {
                assertThat(exit.isDone())
                        .as("the program ended, see its log in target")
                        .isFalse();
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    waitBriefly(exit);
                }
            }
        }
        throw new AssertionError("not up after four minutes, see its log in target");
    }

    private static void waitBriefly(CompletableFuture<Process> exit) throws Exception {
        try {
            exit.copy().get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            // that is what is hoped for
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().matches("trinhky-.*\\.jar"))
                    .toList();
            assertThat(jars).hasSize(1);
            return jars.getFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
