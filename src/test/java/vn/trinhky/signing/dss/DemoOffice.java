package vn.trinhky.signing.dss;

import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.PersonId;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.Pin;

/** A commune office with the demonstration authority: a chairman and a seal, both with keys under the PIN 246810. */
final class DemoOffice {
    /** Fixed: nothing here may depend on the machine's own clock. */
    static final Instant NOW = Instant.parse("2026-01-05T02:15:32Z");

    static final KeyHolder.Signer CHAIRMAN =
            new KeyHolder.Signer(new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001")));
    static final KeyHolder.AgencySeal SEAL =
            new KeyHolder.AgencySeal(new AgencyId(UUID.fromString("00000000-0000-4000-8000-000000000002")));
    static final KeyHolder.Signer STRANGER =
            new KeyHolder.Signer(new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000003")));
    static final String AGENCY = "Ủy ban nhân dân xã Quyết Thắng";

    private static final class Shared {
        private static final DemoOffice OFFICE = foundTemporary();
    }

    private final Path dataDir;
    final KeyFiles files;
    final Pkcs12SignatureProvider provider;
    final DemoCertificateAuthority authority;
    final CertificateVerifier certificates;

    private DemoOffice(Path dataDir, Clock clock) {
        this.dataDir = dataDir;
        PrivateDirectory keys = PrivateDirectory.open(dataDir.resolve("keys"));
        ServerKey serverKey = ServerKey.in(keys);
        files = new KeyFiles(keys, serverKey);
        provider = new Pkcs12SignatureProvider(files);
        authority = DemoCertificateAuthority.open(dataDir.resolve("pki"), serverKey, files, clock);
        certificates = SigningConfiguration.certificates(List.of(authority.root()), authority::revocationLists);
    }

    /** Opens the office kept under this directory, founding it if needed. */
    static DemoOffice open(Path dataDir, Instant at) {
        return new DemoOffice(dataDir, Clock.fixed(at, OfficeTime.ZONE));
    }

    Path dataDir() {
        return dataDir;
    }

    /** The same office at another time, with files of its own. */
    static DemoOffice copyOf(DemoOffice office, Instant at) {
        try {
            Path copy = Files.createTempDirectory("office");
            for (String part : List.of("keys", "pki")) {
                Files.createDirectory(copy.resolve(part));
                try (var files = Files.list(office.dataDir.resolve(part))) {
                    for (Path file : files.toList()) {
                        Files.copy(file, copy.resolve(part).resolve(file.getFileName()));
                    }
                }
            }
            return open(copy, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One office for all tests that do not look at its files: making the authority's keys is slow. */
    static DemoOffice shared() {
        return Shared.OFFICE;
    }

    PadesSigner signer() {
        return signer(authority.timestampSource());
    }

    PadesSigner signer(TSPSource timestamps) {
        return new PadesSigner(provider, certificates, timestamps);
    }

    PadesVerifier verifier() {
        return verifier(NOW.plus(Duration.ofMinutes(1)));
    }

    PadesVerifier verifier(Instant at) {
        return new PadesVerifier(certificates, StrictPolicy.load(), Clock.fixed(at, OfficeTime.ZONE));
    }

    byte[] certified() {
        return certified(PreparedPage.aPage().pdf());
    }

    byte[] certified(byte[] page) {
        try (Pin pin = pin()) {
            return signer().certify(page, CHAIRMAN, pin, files.of(CHAIRMAN), NOW);
        }
    }

    byte[] sealed() {
        return sealed(certified());
    }

    byte[] sealed(byte[] certified) {
        try (Pin pin = pin()) {
            return signer().seal(certified, SEAL, pin, files.of(SEAL), NOW);
        }
    }

    static Pin pin() {
        return new Pin("246810".toCharArray());
    }

    private static DemoOffice foundTemporary() {
        try {
            var office = open(Files.createTempDirectory("office"), NOW);
            try (Pin pin = pin()) {
                office.authority.issueFor(CHAIRMAN, "Lê Văn Thảo", AGENCY, pin);
                office.authority.issueFor(SEAL, AGENCY, AGENCY, pin);
            }
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
