package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.TimestampUnavailableException;

class TimestampAuthoritiesTest {
    private static final byte[] DIGEST = new byte[32];

    private final List<String> asked = new ArrayList<>();
    private final Hours clock = new Hours();

    @Test
    void theFirstThatAnswersIsEnough() {
        stamp(authorities(good("first"), good("second")));
        assertThat(asked).containsExactly("first");
    }

    @Test
    void theNextIsAskedIfOneIsDownOrAnswersSomethingElse() {
        stamp(authorities(down("first"), answeringNonsense("second"), good("third")));
        assertThat(asked).containsExactly("first", "second", "third");
    }

    @Test
    void oneThatWasDownIsAskedLastForAMinute() {
        TimestampAuthorities both = authorities(down("first"), good("second"));
        stamp(both);
        stamp(both);
        assertThat(asked).containsExactly("first", "second", "second");
        clock.now = clock.now.plus(TimestampAuthorities.ASKED_LAST_FOR);
        stamp(both);
        assertThat(asked).containsExactly("first", "second", "second", "first", "second");
    }

    @Test
    void allDownIsOneRefusalThatKnowsEveryCause() {
        TimestampAuthorities none = authorities(down("first"), down("second"));
        assertThatThrownBy(() -> stamp(none))
                .isInstanceOf(TimestampUnavailableException.class)
                .cause()
                .satisfies(cause -> assertThat(cause.getSuppressed()).hasSize(2));
    }

    private TimestampAuthorities authorities(TSPSource... sources) {
        return new TimestampAuthorities(List.of(sources), clock);
    }

    private static void stamp(TimestampAuthorities authorities) {
        assertThat(authorities
                        .getTimeStampResponse(DigestAlgorithm.SHA256, DIGEST)
                        .getBytes())
                .isNotEmpty();
    }

    private TSPSource good(String name) {
        TSPSource demo = DemoOffice.shared().authority.timestampSource();
        return named(name, () -> demo.getTimeStampResponse(DigestAlgorithm.SHA256, DIGEST));
    }

    private TSPSource down(String name) {
        return named(name, () -> {
            throw new DSSException("connection refused");
        });
    }

    private TSPSource answeringNonsense(String name) {
        TSPSource demo = DemoOffice.shared().authority.timestampSource();
        return named(name, () -> demo.getTimeStampResponse(DigestAlgorithm.SHA256, new byte[31]));
    }

    private TSPSource named(String name, Supplier<TimestampBinary> answer) {
        return new TSPSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
                asked.add(name);
                return answer.get();
            }
        };
    }

    private static final class Hours extends Clock {
        private Instant now = DemoOffice.NOW.plus(Duration.ofHours(1));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return OfficeTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
