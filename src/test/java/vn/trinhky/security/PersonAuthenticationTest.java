package vn.trinhky.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
@RecordApplicationEvents
class PersonAuthenticationTest {
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    AuthenticationConfiguration configuration;

    @Autowired
    LoginGate gate;

    @Autowired
    PersonAccounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void forgetAttempts() {
        clock.set(LocalDate.of(2026, 11, 23), LocalTime.of(8, 0));
        jdbc.sql("DELETE FROM log_in_attempt").update();
    }

    @Test
    void theRightPasswordLetsInWithTheOfficesAndIsRecorded() {
        Authentication done = logIn("vhtt", "vhtt");

        assertThat(done.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_REVIEWER");
        assertThat(done.getPrincipal()).isInstanceOfSatisfying(SignedInPerson.class, person -> {
            assertThat(person.person().id()).isEqualTo(People.VHTT);
            assertThat(person.getPassword()).as("a session keeps no password").isEmpty();
        });
        assertThat(events.stream(LoggedIn.class)).singleElement().satisfies(event -> {
            assertThat(event.actor()).isEqualTo(new ActorRef(People.VHTT.toString(), "Phạm Quang Huy"));
            assertThat(event.facts()).containsExactlyEntriesOf(Map.of("address", ADDRESS));
        });
    }

    @Test
    void wrongPasswordUnknownNameAndAPersonWhoLeftFailAlike() {
        jdbc.sql("UPDATE person SET locked = TRUE WHERE login = 'soanthao2'").update();
        try {
            Stream.of(failure("chutich", "guess"), failure("nobody.at.all", "guess"), failure("soanthao2", "soanthao2"))
                    .forEach(failure -> assertThat(failure)
                            .isExactlyInstanceOf(BadCredentialsException.class)
                            .hasMessage("log-in refused")
                            .hasNoCause());
        } finally {
            jdbc.sql("UPDATE person SET locked = FALSE WHERE login = 'soanthao2'")
                    .update();
        }
        assertThat(events.stream(LogInRefused.class))
                .extracting(AuditedEvent::subject)
                .containsExactly("person:" + People.CHUTICH, LogInRefused.UNKNOWN_NAME, "person:" + People.SOANTHAO2);
    }

    @Test
    void afterThreeFailuresEvenTheRightPasswordWaits() {
        fail("chutich", 3);

        assertWaits("chutich", "chutich", 2);
        clock.advance(Duration.ofMillis(1_100));
        assertWaits("chutich", "chutich", 1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(logIn("chutich", "chutich").isAuthenticated()).isTrue();
    }

    @Test
    void theWaitGrowsWithFailuresOnlyAndARightPasswordEndsIt() {
        fail("chutich", 3);
        assertWaits("chutich", "guess", 2);
        clock.advance(Duration.ofSeconds(2));
        fail("chutich", 1);
        assertWaits("chutich", "guess", 4);
        clock.advance(Duration.ofSeconds(4));
        logIn("chutich", "chutich");

        fail("chutich", 2);
        assertThat(logIn("chutich", "chutich").isAuthenticated()).isTrue();
    }

    @Test
    void anUnknownNameWaitsLikeAKnownOneAndCapitalsDoNotHelp() {
        fail("nobody.at.all", 1);
        fail("Nobody.At.All", 1);
        fail(" NOBODY.at.all", 1);

        assertWaits("nobody.at.all", "guess", 2);
    }

    @Test
    void oneAddressTryingManyNamesWaitsToo() {
        IntStream.range(0, 30)
                .forEach(n -> assertThat(gate.enter("name" + n, ADDRESS)).isEmpty());

        assertWaits("vhtt", "vhtt", 2);
        assertThat(gate.enter("vhtt", "192.0.2.8")).isEmpty();
    }

    @Test
    void aQuarterOfAnHourLaterItIsForgotten() {
        fail("chutich", 5);
        clock.advance(LoginAttempt.FORGOTTEN_AFTER.plusSeconds(1));

        fail("chutich", 2);
        assertThat(logIn("chutich", "chutich").isAuthenticated()).isTrue();

        clock.advance(LoginAttempt.FORGOTTEN_AFTER.plusSeconds(1));
        gate.forget();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM log_in_attempt")
                        .query(int.class)
                        .single())
                .isZero();
    }

    @Test
    void manyGuessesAtOnceGetNoFurtherThanOneAfterTheOther() throws Exception {
        Callable<Boolean> guess = () -> gate.enter("chutich", ADDRESS).isEmpty();
        int letThrough = 0;
        try (ExecutorService guessers = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> tried : guessers.invokeAll(
                    IntStream.range(0, 40).mapToObj(n -> guess).toList())) {
                letThrough += tried.get() ? 1 : 0;
            }
        }
        assertThat(letThrough).isEqualTo(GrowingDelay.OF_A_NAME.tolerated());
    }

    @Test
    void whatWasTypedIsKeptNowhere() {
        String typed = "s3cret-" + UUID.randomUUID();
        failure(typed, typed);

        List<String> kept =
                jdbc.sql("SELECT id FROM log_in_attempt").query(String.class).list();
        assertThat(kept).hasSize(2).noneMatch(id -> id.contains(typed));
        assertThat(events.stream(LogInRefused.class))
                .singleElement()
                .satisfies(event -> assertThat(event.toString()).doesNotContain(typed));
    }

    @Test
    void anUnknownNameCostsTheSameWorkAsAWrongPassword() {
        AtomicInteger compared = new AtomicInteger();
        PasswordEncoder counting = new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
                compared.incrementAndGet();
                return encoder.matches(password, encoded);
            }
        };
        PersonAuthentication counted = new PersonAuthentication(accounts, counting, gate, event -> {}, clock);

        assertThat(catchThrowable(() -> counted.authenticate(attempt("chutich", "guess"))))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(compared).hasValue(1);
        assertThat(catchThrowable(() -> counted.authenticate(attempt("nobody.at.all", "guess"))))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(compared).hasValue(2);
    }

    @Test
    void aLogOutIsRecorded() {
        publisher.publishEvent(new LogoutSuccessEvent(As.authentication("vanthu")));

        assertThat(events.stream(LoggedOut.class))
                .singleElement()
                .extracting(AuditedEvent::subject)
                .isEqualTo("person:" + People.VANTHU);
    }

    private void fail(String name, int times) {
        for (int n = 0; n < times; n++) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(failure(name, "guess")).isExactlyInstanceOf(BadCredentialsException.class);
        }
    }

    private void assertWaits(String name, String password, int seconds) {
        assertThat(failure(name, password))
                .isInstanceOfSatisfying(
                        LoginDelayedException.class,
                        delayed -> assertThat(delayed.remaining()).isEqualTo(Duration.ofSeconds(seconds)));
    }

    private Throwable failure(String name, String password) {
        return catchThrowable(() -> logIn(name, password));
    }

    private Authentication logIn(String name, String password) {
        return configuration.getAuthenticationManager().authenticate(attempt(name, password));
    }

    private static Authentication attempt(String name, String password) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(ADDRESS, null));
        return attempt;
    }
}
