package vn.trinhky.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * The one way failures reach a person. A broken rule is told in its own sentence, a lost race as such, a missing right
 * as such; anything else becomes a code to read out, with the cause in the log under that code.
 */
@Component
public class UserFeedback {
    private static final Logger LOG = LoggerFactory.getLogger(UserFeedback.class);
    private static final int DONE_MILLISECONDS = 5_000;

    private final I18NProvider translations;
    private final IncidentCodes codes;

    UserFeedback(I18NProvider translations, IncidentCodes codes) {
        this.translations = translations;
        this.codes = codes;
    }

    /**
     * Runs an act of a view and shows its failure, if it fails.
     *
     * @return whether it went well
     */
    public boolean run(Runnable act) {
        return call(() -> {
                    act.run();
                    return true;
                })
                .isPresent();
    }

    /** Asks a service from a view; empty after a failure, which has been shown then. */
    public <T> Optional<T> call(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (RuntimeException failure) {
            show(failure);
            return Optional.empty();
        }
    }

    /** Asks for something that is only an ornament of the screen; a failure is logged and leaves the ornament out. */
    <T> Optional<T> quietly(Supplier<T> ornament) {
        try {
            return Optional.of(ornament.get());
        } catch (RuntimeException failure) {
            LOG.error("{}: an ornament of the frame failed", codes.next(), failure);
            return Optional.empty();
        }
    }

    /** Shows a failure in a dialog of its own. Dialogs that are open show {@link #explain} under their field instead. */
    public void show(Throwable failure) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? translations.getDefaultLocale() : ui.getLocale();
        Failure explained = explain(failure, locale);
        if (ui != null) {
            new FailureDialog(explained).open();
        }
    }

    /** Says that an act is done. What must be read later belongs into a notice instead. */
    public void done(String sentence) {
        Notification.show(sentence, DONE_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /** Puts a failure into words; an unexpected one is logged under the code the words name. */
    public Failure explain(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBrokenException broken) {
                String sentence = translations.getTranslation(
                        broken.rule().messageKey(), locale, broken.arguments().toArray());
                return new Failure(Failure.Kind.RULE, say("shell.UserFeedback.rule", locale), sentence);
            }
            if (cause instanceof OptimisticLockingFailureException || cause instanceof OptimisticLockException) {
                return known(Failure.Kind.CHANGED_MEANWHILE, "shell.UserFeedback.changed", locale);
            }
            if (cause instanceof AccessDeniedException) {
                return known(Failure.Kind.NOT_ALLOWED, "shell.UserFeedback.denied", locale);
            }
        }
        String code = codes.next();
        LOG.error("{}: unexpected failure", code, failure);
        return new Failure(
                Failure.Kind.INCIDENT,
                say("shell.UserFeedback.incident", locale),
                translations.getTranslation("shell.UserFeedback.incidentText", locale, code));
    }

    private Failure known(Failure.Kind kind, String key, Locale locale) {
        return new Failure(kind, say(key, locale), say(key + "Text", locale));
    }

    private String say(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
