package vn.trinhky.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.EditedText.Token;
import vn.trinhky.testing.TestSize;

/**
 * Anchors under edits by chance, against texts that know each of their words: an anchor is never on other words than its
 * own, and one whose words nobody touched keeps all of them.
 */
class AnchorCarryingTest {
    private static final long SEED = 41_520_261_124L;
    private static final List<String> OFFICE_WORDS = List.of(
            "Ủy", "ban", "nhân", "dân", "xã", "thôn", "báo", "cáo", "kết", "quả", "tuyên", "truyền", "cải", "cách",
            "hành", "chính", "năm", "2024", "và", "các", "của", "hội", "nghị", "45", "tin,", "bài.", "đồng", "đông",
            "Không", "có", "ý", "kiến.");

    /** Every word is its own, so that what the words say is who they are. */
    @Test
    void anAnchorIsOnlyEverOnItsOwnWords() {
        for (int i = 0; i < TestSize.pick(300, 30_000); i++) {
            Case given = new Case(SEED + i, List.of());
            given.carried()
                    .forEach(words -> assertThat(given.own).as(given.seed()).containsAll(words));
            given.untouchedKeepsAll();
        }
    }

    /** The words of an office occur again and again: nothing but spelling and surroundings tells them apart. */
    @Test
    void wordsThatNobodyTouchedNeverLoseTheirAnchor() {
        for (int i = 0; i < TestSize.pick(300, 30_000); i++) {
            Case given = new Case(SEED - i, OFFICE_WORDS);
            List<String> spelled =
                    given.carried().flatMap(List::stream).map(Token::text).toList();
            assertThat(given.own.stream().map(Token::text).toList())
                    .as(given.seed())
                    .containsAll(spelled);
            given.untouchedKeepsAll();
        }
    }

    /** One text, one anchor in it, and the text after some edits. */
    private static final class Case {
        private final long seed;
        private final EditedText before;
        private final EditedText after;
        private final WordRange range;
        private final Anchor carried;
        final List<Token> own;

        Case(long seed, List<String> vocabulary) {
            this.seed = seed;
            Random random = new Random(seed);
            EditedText text = EditedText.by(random, vocabulary);
            while (text.lines().stream().allMatch(List::isEmpty)) {
                text = EditedText.by(random, vocabulary);
            }
            this.before = text;
            List<Integer> full = new ArrayList<>();
            for (int i = 0; i < before.lines().size(); i++) {
                if (!before.lines().get(i).isEmpty()) {
                    full.add(i);
                }
            }
            int line = full.get(random.nextInt(full.size()));
            List<Token> words = before.lines().get(line);
            int first = random.nextInt(words.size());
            int count = 1 + random.nextInt(Math.min(5, words.size() - first));
            this.range = before.range(line, first, count);
            this.own = List.copyOf(words.subList(first, first + count));
            this.after = before.edited();
            this.carried = new AnchorCarrying(before.content(), after.content()).carry(new Anchor(List.of(range)));
        }

        Stream<List<Token>> carried() {
            return carried.ranges().stream().map(after::at);
        }

        void untouchedKeepsAll() {
            if (after.hasUntouched(own)) {
                assertThat(carried.in(TextLines.of(after.content()))).as(seed()).isEqualTo(EditedText.text(own));
            }
        }

        String seed() {
            return "seed " + seed + "\nanchor " + range + "\n"
                    + before.content().plainText() + "\n---\n" + after.content().plainText() + "\n--- carried "
                    + carried.written();
        }
    }

    @Test
    void wordsThatAreGoneLeaveTheAnchorWithoutAPlace() {
        ReportContent before = Notation.read(List.of("- các cuộc họp, Hội nghị,....", "Tờ gấp, pa nô"));
        ReportContent after = Notation.read(List.of("- các buổi tuyên truyền", "Tờ gấp, pa nô"));
        AnchorCarrying carrying = new AnchorCarrying(before, after);
        assertThat(carrying.carry(new Anchor(List.of(new WordRange(0, 4, 26)))).isGone())
                .isTrue();
        assertThat(carrying.carry(new Anchor(List.of(new WordRange(1, 0, 6)))).written())
                .isEqualTo("1:0-6");
    }

    /** The words are gone, and the same words stand elsewhere, where they always stood. */
    @Test
    void anAnchorDoesNotJumpToEqualWordsElsewhere() {
        ReportContent before = Notation.read(
                List.of("Đẩy mạnh cải cách hành chính tại các thôn.", "Kinh phí cho cải cách hành chính còn hạn hẹp."));
        ReportContent after = Notation.read(
                List.of("Đẩy mạnh chuyển đổi số tại các thôn.", "Kinh phí cho cải cách hành chính còn hạn hẹp."));
        int from = "Đẩy mạnh ".length();
        Anchor anchor = new Anchor(List.of(new WordRange(0, from, from + "cải cách hành chính".length())));
        assertThat(new AnchorCarrying(before, after).carry(anchor).isGone()).isTrue();
    }

    @Test
    void wordsTypedInsideAnAnchorDoNotBelongToIt() {
        ReportContent before = Notation.read(List.of("Viết được 45 tin bài phát thanh."));
        ReportContent after = Notation.read(List.of("Đã viết được 45 tin, nhiều bài phát thanh."));
        Anchor carried = new AnchorCarrying(before, after).carry(new Anchor(List.of(new WordRange(0, 10, 20))));
        assertThat(carried.ranges().stream().map(range -> range.in(TextLines.of(after))))
                .containsExactly("45 tin", "bài");
        assertThat(Anchor.read(carried.written())).isEqualTo(carried);
    }
}
