package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The form entries are hashed in. A golden value that changes makes every chain in the field invalid. */
class ChainEntryTest {
    private final ChainEntry first = ChainEntry.after(ChainHead.EMPTY, TestEvent.done("report:1"));

    @Test
    void theCanonicalFormIsSortedJsonOfTexts() {
        assertThat(first.canonical())
                .isEqualTo("{\"action\":\"test.done\",\"actorId\":\"b6f3\",\"actorName\":\"Nguyễn Thị Hạnh\","
                        + "\"at\":\"2026-02-03T04:05:06.007008Z\",\"outcome\":\"DONE\","
                        + "\"payload\":\"1a2613ec93fa82b8b76d7decf6f493cff9bdf9999208caa30deb11440c1f8b43\","
                        + "\"previous\":\"0000000000000000000000000000000000000000000000000000000000000000\","
                        + "\"seq\":\"1\",\"subject\":\"report:1\",\"version\":\"trinhky-audit-1\"}");
    }

    @Test
    void theHashesAreTheOnesPublished() {
        assertThat(first.payload()).isEqualTo("1a2613ec93fa82b8b76d7decf6f493cff9bdf9999208caa30deb11440c1f8b43");
        assertThat(first.hash()).isEqualTo("218e050eec6e46072ee02ab15e6061ccc55e1acb00a1a27c443b627f3c39fb10");
    }

    @Test
    void timesHaveSixDigitsEvenOnTheFullSecond() {
        ChainEntry onTheHour =
                ChainEntry.after(ChainHead.EMPTY, TestEvent.done("report:1").at(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(onTheHour.canonical()).contains("\"at\":\"2026-01-01T00:00:00.000000Z\"");
    }

    @Test
    void theNextEntryNamesTheOneBefore() {
        ChainEntry second = ChainEntry.after(first.asHead(), TestEvent.refused("report:1"));

        assertThat(second.seq()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.outcome()).isEqualTo("REFUSED");
    }

    @Test
    void everyPartOfAnEntryIsHashed() {
        ChainEntry e = first;
        assertThat(new ChainEntry(2, e.at(), "a", "DONE", "i", "n", "s", e.facts(), e.payload(), e.previous(), "")
                        .canonical())
                .contains("\"seq\":\"2\"", "\"action\":\"a\"", "\"actorId\":\"i\"", "\"actorName\":\"n\"")
                .contains("\"subject\":\"s\"", e.payload(), e.previous());
    }
}
