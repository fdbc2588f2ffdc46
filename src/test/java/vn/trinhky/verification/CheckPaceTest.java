package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.testing.TestClock;
import vn.trinhky.verification.CheckPace.Answer;
import vn.trinhky.verification.CheckPace.Answer.Admitted;

class CheckPaceTest {
    private final TestClock clock = new TestClock();
    private final CheckPace pace = new CheckPace(clock);

    CheckPaceTest() {
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));
    }

    @Test
    void oneAddressHasThirtyFilesInTenMinutesChecked() {
        for (int i = 0; i < CheckPace.MOST_FILES; i++) {
            admitted("203.0.113.7").close();
            clock.advance(Duration.ofSeconds(10));
        }
        assertThat(pace.ask("203.0.113.7")).isEqualTo(new Answer.Later(Duration.ofMinutes(5)));
        assertThat(pace.ask("203.0.113.8")).isInstanceOf(Admitted.class);
        clock.advance(Duration.ofSeconds(301));
        assertThat(pace.ask("203.0.113.7")).isInstanceOf(Admitted.class);
    }

    @Test
    void aNetworkOfManyAddressesIsOneCaller() {
        admitted("2001:db8:1:2::1");
        admitted("2001:db8:1:2:ffff::9");
        assertThat(pace.ask("2001:db8:1:2::3")).isInstanceOf(Answer.Busy.class);
        assertThat(pace.ask("2001:db8:1:3::3")).isInstanceOf(Admitted.class);
    }

    @Test
    void notMoreAtOnceThanTheMachineBears() {
        List<Admitted> running = new ArrayList<>();
        for (int i = 0; i < CheckPace.MOST_OVERALL; i++) {
            running.add(admitted("203.0.113." + i));
        }
        assertThat(pace.ask("203.0.113.200")).isInstanceOf(Answer.Busy.class);
        running.getFirst().close();
        running.getFirst().close();
        assertThat(pace.ask("203.0.113.201")).isInstanceOf(Admitted.class);
        assertThat(pace.ask("203.0.113.202")).isInstanceOf(Answer.Busy.class);
    }

    @Test
    void whoCannotBeToldApartIsOneCaller() {
        admitted("unknown");
        admitted("also unknown");
        assertThat(pace.ask("")).isInstanceOf(Answer.Busy.class);
    }

    private Admitted admitted(String address) {
        Answer answer = pace.ask(address);
        assertThat(answer).isInstanceOf(Admitted.class);
        return (Admitted) answer;
    }
}
