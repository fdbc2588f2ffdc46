package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.trinhky.audit.AuditFilter;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.testing.As;
import vn.trinhky.testing.TrinhKyTest;

/** What an auditor takes away is checked here as the guide in it says, without the program. */
@TrinhKyTest
class ChainCustodyTest {
    private final ChainCustody custody;
    private final AuditTrail trail;

    ChainCustodyTest(ChainCustody custody, AuditTrail trail) {
        this.custody = custody;
        this.trail = trail;
    }

    @Test
    void theEvidenceProvesItselfAndTakingItIsAnEntry() throws Exception {
        As.person("thanhtra", custody::sealNow);
        var out = new ByteArrayOutputStream();

        As.person("thanhtra", () -> custody.evidence(out));

        Map<String, byte[]> files = unpacked(out.toByteArray());
        List<String> lines = new String(files.get("entries.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String previous = "0".repeat(64);
        for (String line : lines) {
            String entry = between(line, "{\"entry\":", ",\"facts\":");
            String facts = between(line, ",\"facts\":", ",\"hash\":\"");
            assertThat(Sha256.of(entry).hex()).isEqualTo(between(line, ",\"hash\":\"", "\"}"));
            assertThat(entry).contains("\"payload\":\"" + Sha256.of(facts) + "\"", "\"previous\":\"" + previous + "\"");
            previous = Sha256.of(entry).hex();
        }
        String seal = files.keySet().stream()
                .filter(name -> name.endsWith(".json"))
                .max(String::compareTo)
                .orElseThrow();
        int sealedTo = Integer.parseInt(seal.substring("seals/".length(), seal.length() - ".json".length()));
        assertThat(new String(files.get(seal), StandardCharsets.UTF_8))
                .contains(Sha256.of(between(lines.get(sealedTo - 1), "{\"entry\":", ",\"facts\":"))
                        .hex());
        assertThat(files).containsKeys("HUONG-DAN.txt", "certificate.pem", seal.replace(".json", ".p7s"));
        assertThat(As.person("thanhtra", () -> trail.entries(AuditFilter.ALL, 0, 5)))
                .anyMatch(entry -> entry.action().equals("audit.evidenceTaken"));
    }

    private static String between(String line, String from, String to) {
        int start = line.indexOf(from) + from.length();
        return line.substring(start, line.lastIndexOf(to));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
