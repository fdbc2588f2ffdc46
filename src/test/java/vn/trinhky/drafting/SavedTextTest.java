package vn.trinhky.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;

/** What may be saved as the text of a draft, from whoever sends it. */
@TrinhKyTest
class SavedTextTest {
    @Autowired
    Drafting drafting;

    @Autowired
    ReportDrafting drafts;

    @Autowired
    ReportCatalog catalog;

    private ReportId report;

    @BeforeEach
    void begin() {
        As.signIn("soanthao");
        Block text = new Block.Paragraph(List.of(Inline.of("Thân bài")));
        report = drafts.begin(
                ReportMetadata.blank(People.UNIT_VHTT, "Kết quả rà soát đường làng", "VT, VHTT"),
                new ReportContent(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nothing at all || MALFORMED",
                "not JSON | {\"schema\":1,\"blocks\":[ | MALFORMED",
                "a script as a block | {\"schema\":1,\"blocks\":[{\"type\":\"script\",\"text\":[]}]} | MALFORMED",
                "an unknown key | {\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[],\"onclick\":\"x\"}]} | MALFORMED",
                "a newer schema | {\"schema\":3,\"blocks\":[]} | UNKNOWN_SCHEMA",
                "a script as a link | {\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"x\",\"link\":\"javascript:alert(1)\"}]}]} | LINK_NOT_ALLOWED",
            })
    void hostileContentIsRefusedByItsRule(String what, String json, ContentRule rule) {
        EditingSession window = drafting.open(report);

        assertRefused(
                () -> drafting.save(report, window.id(), 1, new TextChange.Whole(json == null ? "" : json)), rule);

        assertThat(catalog.draft(report).revision()).as(what).isEqualTo(1);
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài");
    }

    @Test
    void contentUpToTwoMegabytesIsTakenAndMoreIsRefused() {
        EditingSession window = drafting.open(report);
        String frame = json("");
        String fits = json("a".repeat(2 * 1024 * 1024 - frame.length()));
        assertThat(fits).hasSize(2 * 1024 * 1024);

        assertRefused(
                () -> drafting.save(report, window.id(), 1, new TextChange.Whole(fits.replaceFirst("aaa", "aaaa"))),
                ContentRule.TOO_LARGE);
        assertThat(drafting.save(report, window.id(), 1, new TextChange.Whole(fits)))
                .isEqualTo(2);
    }

    @Test
    void aChangeOfOtherContentThanIsSavedChangesNothing() {
        EditingSession window = drafting.open(report);
        TextChange change = new TextChange.Patch("0000000000000000", 0, 1, "[]");

        assertThatThrownBy(() -> drafting.save(report, window.id(), 1, change))
                .isInstanceOf(TextChange.UnknownBaseException.class);
        assertThat(catalog.draft(report).revision()).isEqualTo(1);
        assertRefused(() -> drafting.save(report, window.id(), 0, change), ReportRule.DRAFT_CHANGED_MEANWHILE);
    }

    @Test
    void markupStaysTextAndDecomposedLettersAreComposed() {
        EditingSession window = drafting.open(report);

        drafting.save(report, window.id(), 1, whole("<img src=x onerror=alert(1)> Tie\u0302\u0301n"));

        assertThat(catalog.draft(report).content().plainText()).isEqualTo("<img src=x onerror=alert(1)> Tiến");
    }

    private static void assertRefused(ThrowingCallable act, BusinessRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static TextChange whole(String text) {
        return new TextChange.Whole(json(text));
    }

    private static String json(String text) {
        return "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"" + text + "\"}]}]}";
    }
}
