package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class LoginFailuresTest {

    @Test
    void nobodyLearnsWhichNamesExist() {
        assertThat(LoginFailures.query(new UsernameNotFoundException("ai"))).isEqualTo("error");
        assertThat(LoginFailures.query(new BadCredentialsException("sai"))).isEqualTo("error");
        assertThat(LoginFailures.query(new LockedException("nghỉ việc"))).isEqualTo("error");
    }

    @Test
    void aWaitIsToldInWholeSeconds() {
        assertThat(LoginFailures.query(new LoginDelayedException(Duration.ofSeconds(30))))
                .isEqualTo("wait=30");
        assertThat(LoginFailures.query(new LoginDelayedException(Duration.ofMillis(200))))
                .isEqualTo("wait=1");
    }
}
