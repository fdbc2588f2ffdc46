package vn.trinhky.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Every test run begins with an empty data folder, emptied once per JVM, before its first context. */
final class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String FOLDER = "target/test-data";
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (DONE.getAndSet(true)) {
            return;
        }
        Path folder = Path.of(FOLDER);
        Path database = folder.resolve("mariadb");
        try {
            if (Files.exists(database)) {
                refuseSecondRunOn(database.resolve("lock"));
                stopServerLeftBehind(database.resolve("mariadbd.pid"));
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseSecondRunOn(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            if (taken == null) {
                throw new IllegalStateException("another test run is using " + FOLDER);
            }
        }
    }

    /** A killed test run leaves its server; it must not go on writing into the new folder. */
    private static void stopServerLeftBehind(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                    .ifPresent(server -> {
                        server.destroyForcibly();
                        server.onExit().join();
                    });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
