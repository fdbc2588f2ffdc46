package vn.trinhky.drafting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.DueLabel;

/** Due dates in working days from today. */
@Component
class DueLabels {
    private static final int SOON = 2;

    private final WorkCalendar calendar;
    private final Clock clock;
    private final Dates dates;
    private final I18NProvider translations;

    DueLabels(WorkCalendar calendar, Clock clock, Dates dates, I18NProvider translations) {
        this.calendar = calendar;
        this.clock = clock;
        this.dates = dates;
        this.translations = translations;
    }

    DueLabel of(LocalDate due, Locale locale) {
        int left = calendar.workingDaysBetween(OfficeTime.today(clock), due);
        String exact = dates.weekday(due, locale);
        if (due.isBefore(OfficeTime.today(clock))) {
            return new DueLabel(DueLabel.Kind.OVER, say("drafting.DueLabels.over", locale, Math.abs(left)), exact);
        }
        if (left == 0) {
            return new DueLabel(
                    DueLabel.Kind.SOON, translations.getTranslation("drafting.DueLabels.today", locale), exact);
        }
        DueLabel.Kind kind = left <= SOON ? DueLabel.Kind.SOON : DueLabel.Kind.NONE;
        return new DueLabel(kind, say("drafting.DueLabels.left", locale, left), exact);
    }

    private String say(String key, Locale locale, int days) {
        return translations.getTranslation(key, locale, days);
    }
}
