package vn.trinhky.signing.dss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The directory {@code trust}, where an administrator puts the roots to be trusted ({@code *.crt}, {@code *.pem}) and
 * the revocation lists of their authorities ({@code *.crl}). May be missing. Roots are read once, at the start; the lists
 * whenever a file has changed, since they are replaced often. A file that cannot be read stops what needed it: silently
 * trusting less, or checking fewer revocations, would be worse.
 */
final class TrustDirectory {
    private final Path path;
    private Map<Path, FileTime> read = Map.of();
    private List<X509CRL> lists = List.of();

    TrustDirectory(Path path) {
        this.path = path;
    }

    List<X509Certificate> roots() {
        List<X509Certificate> roots = new ArrayList<>();
        for (Path file : files("*.{crt,pem}").keySet()) {
            try (InputStream in = Files.newInputStream(file)) {
                for (Certificate root : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    roots.add((X509Certificate) root);
                }
            } catch (IOException | GeneralSecurityException e) {
                throw unreadable(file, e);
            }
        }
        return roots;
    }

    synchronized List<X509CRL> revocationLists() {
        Map<Path, FileTime> found = files("*.crl");
        if (!found.equals(read)) {
            List<X509CRL> fresh = new ArrayList<>();
            for (Path file : found.keySet()) {
                try (InputStream in = Files.newInputStream(file)) {
                    for (CRL list : CertificateFactory.getInstance("X.509").generateCRLs(in)) {
                        fresh.add((X509CRL) list);
                    }
                } catch (IOException | GeneralSecurityException e) {
                    throw unreadable(file, e);
                }
            }
            lists = List.copyOf(fresh);
            read = found;
        }
        return lists;
    }

    private Map<Path, FileTime> files(String glob) {
        Map<Path, FileTime> files = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(path, glob)) {
                for (Path file : found) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + path, e);
            }
        }
        return files;
    }

    private static IllegalStateException unreadable(Path file, Exception cause) {
        return new IllegalStateException("cannot read " + file.getFileName() + " among the trusted files", cause);
    }
}
