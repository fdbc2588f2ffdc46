package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The packaged program as a process of its own, as an office runs it. */
final class PackagedProgram implements AutoCloseable {
    private final Process process;
    private final int port;
    private final Path log;

    private PackagedProgram(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it and waits until it is up.
     *
     * @param name of the log in {@code target}
     * @param environment what is said to it beside the arguments
     */
    static PackagedProgram start(String name, Map<String, String> environment, String... arguments) throws Exception {
        int port = freePort();
        Path log = Path.of("target", name + ".log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString(),
                "--server.port=" + port));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        PackagedProgram program = new PackagedProgram(builder.start(), port, log);
        program.awaitUp();
        return program;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut would end it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, and sees that it does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("stops gracefully").isTrue();
    }

    private void awaitUp() throws Exception {
        HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        CompletableFuture<Process> exit = process.onExit();
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < giveUp) {
                assertThat(exit.isDone()).as("the program ended, see %s", log).isFalse();
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    waitBriefly(exit);
                }
            }
        }
        throw new AssertionError("not up after four minutes, see " + log);
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
