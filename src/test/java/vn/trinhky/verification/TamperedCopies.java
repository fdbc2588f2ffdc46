package vn.trinhky.verification;

import static vn.trinhky.verification.Tampering.ascii;
import static vn.trinhky.verification.Tampering.bomb;
import static vn.trinhky.verification.Tampering.joined;
import static vn.trinhky.verification.Tampering.replace;
import static vn.trinhky.verification.Tampering.rewrite;
import static vn.trinhky.verification.Tampering.update;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSName;
import vn.trinhky.signing.dss.Attack;
import vn.trinhky.signing.dss.ForeignFiles;
import vn.trinhky.signing.dss.PreparedPage;

/** Changed copies of a sealed document; each of them still carries a signature of it. */
final class TamperedCopies {
    private TamperedCopies() {}

    /** By name; made when asked for. */
    static Map<String, Supplier<byte[]>> of(byte[] sealed) {
        Map<String, Supplier<byte[]>> cases = new LinkedHashMap<>();
        Arrays.stream(Attack.values())
                .filter(attack -> attack != Attack.CUT_TO_THE_EMPTY_FIELDS)
                .forEach(attack -> cases.put(attack.name(), () -> attack.on(sealed)));
        cases.put("page turned", () -> update(sealed, Tampering::rotatePage));
        cases.put("page cropped", () -> update(sealed, Tampering::cropPage));
        cases.put("all pages replaced by an update", () -> update(sealed, Tampering::swapPages));
        cases.put("shadow, replace: other font", () -> update(sealed, Tampering::swapFont));
        cases.put("shadow, hide: layers switched", () -> update(sealed, Tampering::switchLayers));
        cases.put("field refilled", () -> update(sealed, Tampering::refillField));
        cases.put("field renamed", () -> update(sealed, Tampering::renameField));
        cases.put("signatures taken off by an update", () -> update(sealed, Tampering::emptyFields));
        cases.put("form taken off by an update", () -> update(sealed, Tampering::removeForm));
        cases.put("10,000 pages added", () -> update(sealed, document -> Tampering.addPages(document, 10_000)));
        cases.putAll(ofBytes(sealed));
        return cases;
    }

    private static Map<String, Supplier<byte[]>> ofBytes(byte[] sealed) {
        Map<String, Supplier<byte[]>> cases = new LinkedHashMap<>();
        cases.put("saved anew", () -> rewrite(sealed, false, document -> {}));
        cases.put("saved anew, packed", () -> rewrite(sealed, true, document -> {}));
        cases.put(
                "xref points elsewhere", () -> replace(sealed, "(?s)startxref\\s+\\d+(?!.*startxref)", "startxref\n1"));
        cases.put("xref turned in a circle", () -> {
            int last = new String(sealed, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
            return joined(
                    sealed,
                    ascii("\nxref\n0 0\ntrailer\n<< /Size 9 /Prev " + last + " >>\nstartxref\n" + (sealed.length + 1)
                            + "\n%%EOF\n"));
        });
        cases.put(
                "certification allows more",
                () -> replace(sealed, "/TransformParams\\s*<<([^>]*)/P 2", "/TransformParams<<$1/P 3"));
        cases.put("range of the signature moved", () -> replace(sealed, "/ByteRange \\[0 (\\d)", "/ByteRange [1 $1"));
        cases.put(
                "range wrapped around a stranger",
                () -> replace(sealed, "/ByteRange \\[", "/ByteRange [0 10 20 30] /X ["));
        cases.put("a page of HTML before it", () -> joined(ascii("<html><script>alert(1)</script>\n"), sealed));
        cases.put("an archive behind it", () -> joined(sealed, ascii("PK\u0003\u0004....PK\u0005\u0006")));
        cases.put("another PDF before it", () -> joined(PreparedPage.aPage().pdf(), sealed));
        cases.put(
                "zip bomb added",
                () -> update(sealed, document -> Tampering.addPayload(document, COSName.FLATE_DECODE, bomb())));
        cases.put("last byte missing", () -> Arrays.copyOf(sealed, sealed.length - 1));
        cases.put("cut short", () -> Arrays.copyOf(sealed, sealed.length - 200));
        cases.put("signatures copied to another document", () -> transplanted(sealed));
        cases.put("a timestamp added by others", () -> ForeignFiles.timestampedByOthers(sealed));
        return cases;
    }

    /** Both containers of the sealed document in a document with other words. */
    private static byte[] transplanted(byte[] sealed) {
        String own = new String(sealed, StandardCharsets.ISO_8859_1);
        String other = new String(ForeignFiles.byAnImpostor(), StandardCharsets.ISO_8859_1);
        String from = own.substring(own.indexOf("/Contents <3"), own.indexOf('>', own.indexOf("/Contents <3")));
        int at = other.indexOf("/Contents <3");
        return (other.substring(0, at) + from + other.substring(other.indexOf('>', at)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
