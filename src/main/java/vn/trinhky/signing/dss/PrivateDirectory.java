package vn.trinhky.signing.dss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A directory only the server's own account can enter, whose files appear whole or not at all: each is written beside
 * its place, forced to disk and moved there in one step.
 */
final class PrivateDirectory {
    private static final String UNFINISHED = ".tmp";

    private final Path path;

    private PrivateDirectory(Path path) {
        this.path = path;
    }

    /** Opens the directory, making it if needed, and removes what a killed process left half written. */
    static PrivateDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            if (posix(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "*" + UNFINISHED)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
            return new PrivateDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + path, e);
        }
    }

    boolean contains(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    boolean containsAny(String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, glob)) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    void write(String name, byte[] bytes) {
        try {
            Path unfinished = Files.createTempFile(path, name, UNFINISHED, ownerOnly());
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(
                    unfinished,
                    path.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
