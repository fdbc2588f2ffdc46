package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ArchiveQueryTest {

    @Test
    void wordsAreComposedOnOneLine() {
        String typed = "  " + Normalizer.normalize("cải\tcách", Normalizer.Form.NFD) + "\n";
        assertThat(ArchiveQuery.of(typed).words()).isEqualTo("cải cách");
    }

    @Test
    void tooManyAreCutOffWithoutSplittingALetter() {
        String long200 = "a".repeat(ArchiveQuery.MAX_LENGTH);
        assertThat(ArchiveQuery.of(long200 + "b").words()).isEqualTo(long200);
        String withPair = "a".repeat(ArchiveQuery.MAX_LENGTH - 1) + "𝔸";
        assertThat(ArchiveQuery.of(withPair).words()).isEqualTo("a".repeat(ArchiveQuery.MAX_LENGTH - 1));
    }
}
