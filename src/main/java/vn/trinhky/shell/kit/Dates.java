package vn.trinhky.shell.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;

/** Times as the office writes them, always those of Vietnam: near ones by word, far ones by date, {@code dd/MM/yyyy}. */
@Component
public class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final I18NProvider translations;

    Dates(Clock clock, I18NProvider translations) {
        this.clock = clock;
        this.translations = translations;
    }

    /** {@code 10:05 hôm nay}, {@code 16:20 hôm qua}, {@code 21/11} this year, {@code 21/11/2024} before. */
    public String moment(Instant at, Locale locale) {
        ZonedDateTime there = at.atZone(OfficeTime.ZONE);
        LocalDate day = there.toLocalDate();
        LocalDate today = OfficeTime.today(clock);
        if (day.equals(today)) {
            return translations.getTranslation("shell.Dates.today", locale, TIME.format(there));
        }
        if (day.equals(today.minusDays(1))) {
            return translations.getTranslation("shell.Dates.yesterday", locale, TIME.format(there));
        }
        return day.getYear() == today.getYear() ? SHORT_DAY.format(day) : DAY.format(day);
    }

    /** {@code 16:10 ngày 22/11/2024}. */
    public String exact(Instant at, Locale locale) {
        return translations.getTranslation("shell.Dates.exact", locale, time(at), day(OfficeTime.day(at)));
    }

    /** With seconds, for signatures and the audit trail: {@code 09:15:32 ngày 25/11/2024}. */
    public String exactSeconds(Instant at, Locale locale) {
        return translations.getTranslation("shell.Dates.exact", locale, seconds(at), day(OfficeTime.day(at)));
    }

    /** {@code Thứ Sáu, 22/11/2024}. */
    public String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale) + ", " + day(day);
    }

    /** {@code 22/11/2024}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 22/11}. */
    public String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** {@code 16:10}. */
    public String time(Instant at) {
        return TIME.format(at.atZone(OfficeTime.ZONE));
    }

    /** {@code 09:15:32}. */
    public String seconds(Instant at) {
        return SECONDS.format(at.atZone(OfficeTime.ZONE));
    }
}
