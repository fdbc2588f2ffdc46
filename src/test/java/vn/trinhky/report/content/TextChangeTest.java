package vn.trinhky.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.ContentRule.InvalidContentException;
import vn.trinhky.report.content.TextChange.Patch;
import vn.trinhky.report.content.TextChange.UnknownBaseException;
import vn.trinhky.report.content.TextChange.Whole;

class TextChangeTest {
    private static final ReportContent BEFORE = content("một", "hai", "ba");

    @Test
    void aPatchReplacesOneStretchOfBlocks() {
        assertThat(patch(1, 1, "[%s,%s]".formatted(json("2a"), json("2b"))).appliedTo(BEFORE))
                .isEqualTo(content("một", "2a", "2b", "ba"));
        assertThat(patch(3, 0, "[" + json("bốn") + "]").appliedTo(BEFORE))
                .isEqualTo(content("một", "hai", "ba", "bốn"));
        assertThat(patch(0, 3, "[]").appliedTo(BEFORE)).isEqualTo(ReportContent.EMPTY);
    }

    @Test
    void itIsRefusedOnOtherContentThanItWasMadeOn() {
        assertThatExceptionOfType(UnknownBaseException.class)
                .isThrownBy(() -> patch(0, 1, "[]").appliedTo(content("một", "hai", "bà")));
    }

    @Test
    void itIsCheckedLikeWholeContent() {
        refused(patch(2, 2, "[]"), ContentRule.MALFORMED);
        refused(patch(-1, 1, "[]"), ContentRule.MALFORMED);
        refused(patch(0, -1, "[]"), ContentRule.MALFORMED);
        refused(patch(Integer.MAX_VALUE, Integer.MAX_VALUE, "[]"), ContentRule.MALFORMED);
        refused(patch(0, 0, "{}"), ContentRule.MALFORMED);
        refused(patch(0, 0, ""), ContentRule.MALFORMED);
        refused(
                patch(0, 0, "[" + json("x").replace("text\":\"", "text\":\"\",\"onclick\":\"") + "]"),
                ContentRule.MALFORMED);
        refused(patch(0, 0, "[{\"type\":\"script\"}]"), ContentRule.MALFORMED);
        refused(patch(0, 0, "[" + (json("x") + ",").repeat(4999) + json("x") + "]"), ContentRule.TOO_MANY_BLOCKS);
    }

    @Test
    void contentGrowsByPatchesOnlyUpToItsLimit() {
        ReportContent large = content("a".repeat(ContentLimits.MAX_BYTES - 200));
        Patch more = new Patch(Fingerprint.of(large), 1, 0, "[" + json("b".repeat(200)) + "]");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> more.appliedTo(large))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(ContentRule.TOO_LARGE));
    }

    @Test
    void wholeContentNeedsNoBase() {
        assertThat(new Whole(ContentJson.write(BEFORE)).appliedTo(content("khác")))
                .isEqualTo(BEFORE);
    }

    @Test
    void theFingerprintIsTheEditors() {
        assertThat(Fingerprint.of(ReportContent.EMPTY)).isEqualTo("811c9dc52f0b4c47");
        assertThat(Fingerprint.of(new ReportContent(List.of(
                        new Heading(HeadingLevel.SECTION, List.of(Inline.of("Kết quả"))),
                        paragraph("Ủy ban\n“x” 😀")))))
                .isEqualTo("66fe31f57e0966f3");
    }

    @Test
    void equalContentHasEqualFingerprintsAndOtherContentAnotherOne() {
        Random random = new Random(20241125);
        for (int i = 0; i < 500; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int n = random.nextInt(5); n >= 0; n--) {
                blocks.add(paragraph("từ " + random.nextInt(4)));
            }
            ReportContent content = new ReportContent(blocks);
            assertThat(Fingerprint.of(new ReportContent(blocks))).isEqualTo(Fingerprint.of(content));
            int at = random.nextInt(blocks.size());
            blocks.set(at, paragraph("từ khác"));
            assertThat(Fingerprint.of(new ReportContent(blocks))).isNotEqualTo(Fingerprint.of(content));
        }
    }

    private static Patch patch(int at, int removed, String blocks) {
        return new Patch(Fingerprint.of(BEFORE), at, removed, blocks);
    }

    private static void refused(TextChange change, ContentRule rule) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> change.appliedTo(BEFORE))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static ReportContent content(String... texts) {
        return new ReportContent(
                List.of(texts).stream().<Block>map(TextChangeTest::paragraph).toList());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Inline.of(text)));
    }

    private static String json(String text) {
        return "{\"type\":\"paragraph\",\"text\":[{\"text\":\"" + text + "\"}]}";
    }
}
