package vn.trinhky.verification.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.shell.kit.Dates;

/** How entries are written in each language. */
@Component
class AuditWording {
    private final I18NProvider translations;
    private final Dates dates;

    AuditWording(I18NProvider translations, Dates dates) {
        this.translations = translations;
        this.dates = dates;
    }

    EntryWords in(Locale locale) {
        return new EntryWords(new ActionWords(translations, locale), dates, locale);
    }
}
