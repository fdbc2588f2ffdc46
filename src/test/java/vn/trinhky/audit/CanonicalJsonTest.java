package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void nothingIsAnEmptyObject() {
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
    }

    @Test
    void keysAreSortedWhateverOrderTheyCameIn() {
        TreeMap<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(Map.of("b", "2", "a", "1", "á", "3", "B", "4"));

        assertThat(CanonicalJson.of(reversed)).isEqualTo("{\"B\":\"4\",\"a\":\"1\",\"b\":\"2\",\"á\":\"3\"}");
    }

    @Test
    void onlyWhatJsonDemandsIsEscaped() {
        assertThat(CanonicalJson.of(Map.of("k", "\"\\\b\t\n\f\r\u0000\u001f/<>'đ\u007f😀")))
                .isEqualTo("{\"k\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/<>'đ\u007f😀\"}");
    }

    @Test
    void aValueCannotPretendToBeAnotherKey() {
        String honest = CanonicalJson.of(Map.of("a", "1", "b", "2"));
        String forged = CanonicalJson.of(Map.of("a", "1\",\"b\":\"2"));

        assertThat(forged).isNotEqualTo(honest);
    }
}
