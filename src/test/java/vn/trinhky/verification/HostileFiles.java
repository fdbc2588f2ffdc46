package vn.trinhky.verification;

import static vn.trinhky.verification.Tampering.ascii;
import static vn.trinhky.verification.Tampering.bomb;
import static vn.trinhky.verification.Tampering.joined;
import static vn.trinhky.verification.Tampering.packed;
import static vn.trinhky.verification.Tampering.replace;
import static vn.trinhky.verification.Tampering.rewrite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import vn.trinhky.signing.dss.PreparedPage;
import vn.trinhky.verification.Verdict.Reason;

/** Files made to hide something from the check, or to bring it down. */
final class HostileFiles {
    private static final COSName FLATE = COSName.FLATE_DECODE;

    private HostileFiles() {}

    /** By name, with the reason that nothing can be told; made when asked for. */
    static Map<String, Map.Entry<Reason, Supplier<byte[]>>> undecided(byte[] sealed) {
        byte[] page = PreparedPage.aPage().pdf();
        Map<String, Map.Entry<Reason, Supplier<byte[]>>> cases = new LinkedHashMap<>();
        cases.put("empty", Map.entry(Reason.NOT_A_PDF, () -> new byte[0]));
        cases.put("a picture", Map.entry(Reason.NOT_A_PDF, () -> ascii("\u0001PNG picture")));
        cases.put("more than 20 MB", Map.entry(Reason.TOO_LARGE, () -> new byte[DocumentCheck.MAX_BYTES + 1]));
        cases.put("encrypted", Map.entry(Reason.ENCRYPTED, () -> Tampering.encrypted(sealed, "")));
        cases.put("behind a password", Map.entry(Reason.ENCRYPTED, () -> Tampering.encrypted(page, "secret")));
        cases.put("nested without end", Map.entry(Reason.DAMAGED, () -> nested(page)));
        tooComplex(page).forEach((name, file) -> cases.put(name, Map.entry(Reason.TOO_COMPLEX, file)));
        return cases;
    }

    private static Map<String, Supplier<byte[]>> tooComplex(byte[] page) {
        Map<String, Supplier<byte[]>> cases = new LinkedHashMap<>();
        cases.put("zip bomb", () -> with(page, FLATE, bomb()));
        cases.put("zip bomb in a zip bomb", () -> with(page, new COSArray(List.of(FLATE, FLATE)), packed(bomb(), 1)));
        cases.put(
                "filters that hide a size",
                () -> with(page, new COSArray(List.of(COSName.ASCII85_DECODE, COSName.LZW_DECODE)), ascii("~>")));
        cases.put(
                "filter named by escapes",
                () -> joined(
                        page, ascii("\n9 0 obj << /F#69lter /L#5AWDecode /Length 0 >> stream\n\nendstream endobj\n")));
        cases.put("filter named by its short name", () -> with(page, COSName.getPDFName("A85"), ascii("~>")));
        cases.put(
                "filter named elsewhere",
                () -> joined(page, ascii("\n9 0 obj << /Filter 8 0 R /Length 0 >> stream\n\nendstream endobj\n")));
        cases.put("10,000 pages", () -> rewrite(page, false, document -> Tampering.addPages(document, 10_000)));
        cases.put("a flood of objects", () -> joined(page, ascii("1 0 obj 1 endobj ".repeat(150_000))));
        cases.put("a flood of revisions", () -> joined(page, ascii("\nstartxref\n0\n%%EOF".repeat(1_000))));
        return cases;
    }

    private static byte[] with(byte[] page, COSBase filter, byte[] content) {
        return rewrite(page, false, document -> Tampering.addPayload(document, filter, content));
    }

    /** The catalog's first entry opens a million arrays. */
    private static byte[] nested(byte[] page) {
        return replace(page, "/Type /Catalog", "/Type /Catalog /X " + "[".repeat(1_000_000));
    }
}
