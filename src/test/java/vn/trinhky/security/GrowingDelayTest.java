package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {
    @Test
    void threeFailuresCostTwoSecondsAndEveryFurtherOneDoublesUpToFiveMinutes() {
        assertThat(IntStream.rangeClosed(0, 12)
                        .mapToObj(GrowingDelay.OF_A_NAME::after)
                        .map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(GrowingDelay.OF_A_NAME.after(Integer.MAX_VALUE)).isEqualTo(GrowingDelay.LONGEST);
    }

    @Test
    void anAddressIsToleratedLonger() {
        assertThat(GrowingDelay.OF_AN_ADDRESS.after(29)).isZero();
        assertThat(GrowingDelay.OF_AN_ADDRESS.after(30)).isEqualTo(Duration.ofSeconds(2));
    }
}
