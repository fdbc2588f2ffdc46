package vn.trinhky.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.testing.OfficeFiles;
import vn.trinhky.testing.PictureFiles;

/** What may go along with a report, and under which name. */
class AttachedFileTest {
    private static final long SEED = 20_261_124;

    @Test
    void whatItIsIsFoundInItsContent() {
        assertThat(kind(OfficeFiles.pdf("x"))).isEqualTo(FileKind.PDF);
        assertThat(kind(OfficeFiles.office(OfficeFiles.WORD))).isEqualTo(FileKind.DOCX);
        assertThat(kind(OfficeFiles.office(OfficeFiles.EXCEL))).isEqualTo(FileKind.XLSX);
        assertThat(kind(PictureFiles.png(4, 4))).isEqualTo(FileKind.PNG);
        assertThat(kind(PictureFiles.jpeg(4, 4))).isEqualTo(FileKind.JPEG);
        assertThat(AttachedFile.of("bao-cao.exe", OfficeFiles.pdf("x")).name()).isEqualTo("bao-cao.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!--%PDF-1.4--><html>%%EOF",
                " %PDF-1.4 %%EOF",
                "%PDF-1.4 without an end",
                "{\\rtf1}",
                "#!/bin/sh",
                "PK\3\4",
                "PK\5\6"
            })
    void anythingElseIsRefused(String file) {
        refused(bytes(file), FileRule.ATTACHMENT_KIND);
    }

    @Test
    void twoFilesInOneAreRefused() {
        byte[] zip = OfficeFiles.office(OfficeFiles.WORD);
        for (byte[] first : List.of(OfficeFiles.pdf("x"), PictureFiles.png(4, 4), PictureFiles.jpeg(4, 4))) {
            refused(joined(first, zip), FileRule.ATTACHMENT_KIND);
        }
        refused(joined(zip, OfficeFiles.pdf("x")), FileRule.ATTACHMENT_KIND);
        refused(joined(OfficeFiles.pdf("x"), bytes("<html>" + "x".repeat(2000))), FileRule.ATTACHMENT_KIND);
        refused(joined(PictureFiles.png(4, 4), bytes("<script>")), FileRule.ATTACHMENT_KIND);
        refused(joined(PictureFiles.jpeg(4, 4), bytes("<script>")), FileRule.ATTACHMENT_KIND);
        refused(PictureFiles.pngSaying(30_000, 30_000), FileRule.ATTACHMENT_KIND);
    }

    @Test
    void officeFilesWithProgramsAreRefused() {
        refused(
                OfficeFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml"),
                FileRule.ATTACHMENT_WITH_PROGRAM);
        for (String part : List.of(
                "word/vbaProject.bin",
                "WORD/VBAPROJECT.BIN",
                "xl/activeX/activeX1.xml",
                "xl/macrosheets/s.xml",
                "a/b.exe")) {
            Map<String, String> parts = OfficeFiles.parts(OfficeFiles.WORD);
            parts.put(part, "x");
            refused(OfficeFiles.zip(parts), FileRule.ATTACHMENT_WITH_PROGRAM);
        }
        Map<String, String> hidden = OfficeFiles.parts(OfficeFiles.WORD);
        hidden.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/a\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        refused(OfficeFiles.zip(hidden), FileRule.ATTACHMENT_WITH_PROGRAM);
    }

    @Test
    void packagesThatAreNoOfficeFilesAreRefused() {
        refused(OfficeFiles.zip(Map.of("a.txt", "x")), FileRule.ATTACHMENT_KIND);
        refused(OfficeFiles.office("text/html"), FileRule.ATTACHMENT_KIND);
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "a\\b", "C:x", "MAIN.XML")) {
            Map<String, String> parts = OfficeFiles.parts(OfficeFiles.WORD);
            parts.put(name, "x");
            refused(OfficeFiles.zip(parts), FileRule.ATTACHMENT_KIND);
        }
        for (String types : List.of(
                "<Types><!-- " + OfficeFiles.WORD + " --></Types>",
                "<!DOCTYPE t [<!ENTITY a '" + "x".repeat(1000) + "'>]><Types>&a;</Types>",
                "not xml",
                " ".repeat(2 * 1024 * 1024))) {
            Map<String, String> parts = OfficeFiles.parts(OfficeFiles.WORD);
            parts.put("[Content_Types].xml", types);
            refused(OfficeFiles.zip(parts), FileRule.ATTACHMENT_KIND);
        }
    }

    @Test
    void tooLargeIsRefused() {
        refused(new byte[AttachedFile.MAX_BYTES + 1], FileRule.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void damagedPackagesAreRefusedAndNothingElseHappens() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            byte[] file = OfficeFiles.office(OfficeFiles.EXCEL);
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
            }
            if (i % 5 == 0) {
                file = Arrays.copyOf(file, random.nextInt(file.length));
            }
            try {
                assertThat(kind(file)).isEqualTo(FileKind.XLSX);
            } catch (RuleBrokenException refused) {
                assertThat(refused.rule()).isIn(FileRule.ATTACHMENT_KIND, FileRule.ATTACHMENT_WITH_PROGRAM);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Biểu số liệu.pdf|Biểu số liệu.pdf",
                "Biểu.PDF|Biểu.pdf",
                "C:\\Users\\a\\Biểu.pdf|Biểu.pdf",
                "../../etc/passwd|passwd.pdf",
                "a/b/..|tai-lieu.pdf",
                "bao-cao.pdf.exe|bao-cao.pdf",
                "bao-cao.docx|bao-cao.pdf",
                "...ẩn.pdf|ẩn.pdf",
                "CON.pdf|tai-lieu-CON.pdf",
                "lpt1|tai-lieu-lpt1.pdf",
                ".pdf|tai-lieu.pdf",
                "=cmd.pdf|=cmd.pdf",
                "Kế hoạch số 15.3|Kế hoạch số 15.3.pdf"
            })
    void namesAreMadeHarmless(String given, String clean) {
        String name = AttachedFile.of(given, OfficeFiles.pdf("x")).name();
        assertThat(name).isEqualTo(clean);
    }

    @Test
    void signsThatTurnOrHideLettersAreGone() {
        assertThat(named("bao-cao\u202Efdp.exe")).isEqualTo("bao-caofdp.pdf");
        assertThat(named("a\u200Bb\u2066c\u0000d\r\nX-Header: e.pdf")).isEqualTo("abcd X-Header- e.pdf");
        assertThat(named("x\uD800y.pdf")).isEqualTo("xy.pdf");
        assertThat(named("Bie\u0302\u0309u.pdf")).isEqualTo("Biểu.pdf");
        assertThat(named("ệ".repeat(300) + ".pdf")).isEqualTo("ệ".repeat(100) + ".pdf");
        assertThat(named("a<b>:\"c|d?*.pdf")).isEqualTo("a-b-c-d.pdf");
        assertThat(named("")).isEqualTo("tai-lieu.pdf");
    }

    private static String named(String name) {
        return AttachedFile.of(name, OfficeFiles.pdf("x")).name();
    }

    private static FileKind kind(byte[] file) {
        return AttachedFile.of("tệp", file).kind();
    }

    private static void refused(byte[] file, FileRule rule) {
        assertThatExceptionOfType(RuleBrokenException.class)
                .isThrownBy(() -> AttachedFile.of("tệp.pdf", file))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
