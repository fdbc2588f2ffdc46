package vn.trinhky.report.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.TestSize;

/** A difference and one of its texts give the other, whatever the texts are. */
class PatchTest {
    private static final long SEED = 20_261_124;

    @Test
    void eitherTextComesFromTheOther() {
        for (int i = 0; i < TestSize.pick(300, 30_000); i++) {
            RandomTexts texts = new RandomTexts(SEED + i);
            ReportContent before = texts.text();
            ReportContent after = i % 5 == 0 ? texts.text() : texts.edited(before);
            check(ContentDifference.between(before, after), before, after, "seed " + (SEED + i));
            check(ContentDifference.exact(before, after), before, after, "exact, seed " + (SEED + i));
        }
    }

    private static void check(ContentDifference difference, ReportContent before, ReportContent after, String seed) {
        assertThat(difference.applyTo(before)).as(seed).isEqualTo(after);
        assertThat(difference.revertOn(after)).as(seed).isEqualTo(before);
        assertThat(difference.parts().stream().flatMap(Part::edits))
                .as(seed)
                .filteredOn(edit -> edit.kind() == Edit.Kind.KEPT)
                .allMatch(edit -> edit.before().equals(edit.after()));
        assertThat(difference.isEmpty()).as(seed).isEqualTo(before.equals(after));
        if (!before.equals(after)) {
            assertThatIllegalArgumentException().as(seed).isThrownBy(() -> difference.applyTo(after));
        }
    }

    @Test
    void theSameTextHasNoDifference() {
        for (int i = 0; i < TestSize.pick(50, 1_000); i++) {
            ReportContent text = new RandomTexts(SEED - i).text();
            assertThat(ContentDifference.between(text, text).isEmpty()).isTrue();
        }
    }

    /** Sizes at which comparing all with all would not come back. */
    @Test
    void theLargestTextsAreCompared() {
        String words = String.join(" ", Collections.nCopies(2_000, "cải cách hành chính năm 2024"));
        ReportContent one = new ReportContent(List.of(paragraph(words + " một " + words)));
        ReportContent other = new ReportContent(List.of(paragraph(words + " hai " + words)));
        ContentDifference difference = ContentDifference.between(one, other);
        assertThat(difference.addedWords()).isEqualTo(1);
        assertThat(difference.removedWords()).isEqualTo(1);
        List<Block> many = Collections.nCopies(5_000, paragraph("Không có ý kiến."));
        List<Block> others = Collections.nCopies(5_000, paragraph("Có ý kiến."));
        assertThat(ContentDifference.between(new ReportContent(many), new ReportContent(others))
                        .applyTo(new ReportContent(many)))
                .isEqualTo(new ReportContent(others));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Inline.of(text)));
    }
}
