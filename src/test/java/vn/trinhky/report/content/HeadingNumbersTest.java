package vn.trinhky.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;

class HeadingNumbersTest {

    private static Heading heading(HeadingLevel level) {
        return new Heading(level, List.of(Inline.of("x")));
    }

    @Test
    void eachLevelCountsWithinTheOneAbove() {
        ReportContent content = new ReportContent(List.of(
                heading(HeadingLevel.SECTION),
                heading(HeadingLevel.CLAUSE),
                heading(HeadingLevel.POINT),
                heading(HeadingLevel.POINT),
                Paragraph.EMPTY,
                heading(HeadingLevel.CLAUSE),
                heading(HeadingLevel.POINT),
                heading(HeadingLevel.SECTION),
                heading(HeadingLevel.CLAUSE)));
        assertThat(HeadingNumbers.labels(content)).containsExactly("I.", "1.", "a)", "b)", "", "2.", "a)", "II.", "1.");
    }

    @ParameterizedTest
    @CsvSource({"1,a", "4,d", "5,đ", "6,e", "7,g", "23,y", "24,aa", "46,ay", "47,ba"})
    void pointsFollowTheVietnameseAlphabet(int number, String letter) {
        assertThat(HeadingNumbers.letter(number)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "99,XCIX"})
    void sectionsAreRoman(int number, String sign) {
        assertThat(HeadingNumbers.roman(number)).isEqualTo(sign);
    }
}
