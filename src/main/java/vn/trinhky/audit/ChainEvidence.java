package vn.trinhky.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The chain and its seals as files that anyone can check without this program: entries as JSON lines, seals as they were
 * signed, and the commands that do it. Writes as it reads and holds one chunk in memory.
 */
final class ChainEvidence {
    private static final int CHUNK = 1_000;
    private static final String GUIDE = "/audit/HUONG-DAN.txt";

    private final ChainRows rows;
    private final List<ChainSeal> seals;
    private final ChainSealer sealer;

    ChainEvidence(ChainRows rows, List<ChainSeal> seals, ChainSealer sealer) {
        this.rows = rows;
        this.seals = seals;
        this.sealer = sealer;
    }

    /** @return where the written chain ends */
    ChainHead write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (InputStream guide = Objects.requireNonNull(ChainEvidence.class.getResourceAsStream(GUIDE))) {
            put(zip, "HUONG-DAN.txt", guide.readAllBytes());
        }
        put(zip, "certificate.pem", sealer.certificate());
        for (ChainSeal seal : seals) {
            put(zip, "seals/" + seal.fileName() + ".json", seal.statement());
            put(zip, "seals/" + seal.fileName() + ".p7s", seal.signature());
        }
        zip.putNextEntry(new ZipEntry("entries.jsonl"));
        ChainHead end = entries(zip);
        zip.closeEntry();
        zip.finish();
        return end;
    }

    private ChainHead entries(OutputStream out) throws IOException {
        ChainHead last = ChainHead.EMPTY;
        long cursor = Long.MIN_VALUE;
        for (List<ChainEntry> chunk = rows.after(cursor, CHUNK); !chunk.isEmpty(); chunk = rows.after(cursor, CHUNK)) {
            var lines = new StringBuilder();
            chunk.forEach(entry -> lines.append(line(entry)).append('\n'));
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            last = chunk.getLast().asHead();
            cursor = last.seq();
        }
        return last;
    }

    private static String line(ChainEntry entry) {
        return "{\"entry\":" + entry.canonical() + ",\"facts\":" + entry.facts() + ",\"hash\":\"" + entry.hash()
                + "\"}";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
