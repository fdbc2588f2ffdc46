package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What is typed is read as the index reads texts, and nothing in it is an operator. */
class SearchWordsTest {

    @Test
    void caseAndDiacriticsMakeNoDifference() {
        assertThat(SearchWords.of("Cải cách HÀNH CHÍNH")).containsExactly("cai", "cach", "hanh", "chinh");
        assertThat(SearchWords.of("Đường đặc thù ƯỚC")).containsExactly("duong", "dac", "thu", "uoc");
        assertThat(SearchWords.of(Normalizer.normalize("Điều động", Normalizer.Form.NFD)))
                .containsExactly("dieu", "dong");
    }

    @Test
    void aPrintedNumberIsItsParts() {
        assertThat(SearchWords.of("05/BC-UBND")).containsExactly("05", "bc", "ubnd");
    }

    @Test
    void operatorsAreOnlyGapsBetweenWords() {
        assertThat(SearchWords.of("+cai* -(cách) \"hành\" | chính~2 subject:[a TO b] \\ ^4"))
                .containsExactly("cai", "cach", "hanh", "chinh", "2", "subject", "a", "to", "b", "4");
        assertThat(SearchWords.of("*?~\"()[]{}\\/-+&|!^:")).isEmpty();
    }
}
