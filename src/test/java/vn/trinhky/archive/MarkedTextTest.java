package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.archive.MarkedText.Segment;

class MarkedTextTest {

    @Test
    void neighbouringHitsAreOne() {
        assertThat(marked("Kết quả [cải] [cách] hành [chính]").segments())
                .containsExactly(
                        new Segment("Kết quả ", false),
                        new Segment("cải cách", true),
                        new Segment(" hành ", false),
                        new Segment("chính", true));
        assertThat(marked("[cải] [cách]").segments()).containsExactly(new Segment("cải cách", true));
        assertThat(marked("không có gì").segments()).containsExactly(new Segment("không có gì", false));
        assertThat(marked("").segments()).isEmpty();
    }

    @Test
    void markupIsOnlyText() {
        assertThat(marked("<b>[x]</b><img src=x onerror=alert(1)>").segments())
                .containsExactly(
                        new Segment("<b>", false),
                        new Segment("x", true),
                        new Segment("</b><img src=x onerror=alert(1)>", false));
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundTheFirstHit() {
        MarkedText near = marked("một hai ba bốn năm [sáu] bảy tám\nchín mười").near(8, 12);
        assertThat(near.segments())
                .isEqualTo(List.of(
                        new Segment("…bốn năm ", false), new Segment("sáu", true), new Segment(" bảy tám…", false)));
        assertThat(near.text()).isEqualTo("…bốn năm sáu bảy tám…");
    }

    @Test
    void withoutAHitItIsTheBeginning() {
        assertThat(marked("một hai ba bốn năm").near(60, 10).text()).isEqualTo("một hai ba…");
    }

    private static MarkedText marked(String text) {
        return MarkedText.of(text.replace("[", MarkedText.HIT_BEGINS).replace("]", MarkedText.HIT_ENDS));
    }
}
