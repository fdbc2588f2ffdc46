package vn.trinhky.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.kernel.RuleBrokenException;

/** Every kind of failure gets its own words, and only the unexpected ones a code. */
class UserFeedbackTest {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final UserFeedback feedback = new UserFeedback(
            new KeysAsWords(), new IncidentCodes(Clock.fixed(Instant.parse("2024-11-25T02:21:00Z"), ZoneOffset.UTC)));

    @Test
    void aBrokenRuleIsToldInItsOwnSentence() {
        Failure failure = feedback.explain(new RuleBrokenException(() -> "signing.rule.WRONG_PIN", 4), VIETNAMESE);
        assertThat(failure)
                .isEqualTo(new Failure(Failure.Kind.RULE, "shell.UserFeedback.rule", "signing.rule.WRONG_PIN 4"));
    }

    @Test
    void aRuleIsFoundUnderWrappings() {
        Exception wrapped = new CompletionException(new RuleBrokenException(() -> "report.rule.NOT_YOURS"));
        assertThat(feedback.explain(wrapped, VIETNAMESE).text()).isEqualTo("report.rule.NOT_YOURS");
    }

    @Test
    void aLostRaceIsToldAsSuch() {
        Failure failure = feedback.explain(new OptimisticLockingFailureException("stale"), VIETNAMESE);
        assertThat(failure.kind()).isEqualTo(Failure.Kind.CHANGED_MEANWHILE);
        assertThat(failure.text()).isEqualTo("shell.UserFeedback.changedText");
    }

    @Test
    void aMissingRightIsToldAsSuch() {
        Failure failure = feedback.explain(new AccessDeniedException("no"), VIETNAMESE);
        assertThat(failure.kind()).isEqualTo(Failure.Kind.NOT_ALLOWED);
    }

    @Test
    void anythingElseIsACodeAndNeverItsMessage() {
        Failure failure = feedback.explain(new IllegalStateException("secret detail"), VIETNAMESE);
        assertThat(failure.kind()).isEqualTo(Failure.Kind.INCIDENT);
        assertThat(failure.text()).isEqualTo("shell.UserFeedback.incidentText TK-2511-0921");
    }

    @Test
    void whoRunsAnActLearnsWhetherItWentWell() {
        assertThat(feedback.run(() -> {})).isTrue();
        assertThat(feedback.run(() -> {
                    throw new AccessDeniedException("no");
                }))
                .isFalse();
        assertThat(feedback.call(() -> 7)).contains(7);
    }

    /** Shows which key was asked for and with what. */
    private static final class KeysAsWords implements I18NProvider {
        private static final long serialVersionUID = 1L;

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(VIETNAMESE);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... params) {
            return params.length == 0 ? key : key + " " + params[0];
        }
    }
}
