package vn.trinhky.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Times as the office writes them, whatever the zone of the machine. */
class DatesTest {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    /** Monday, 25/11/2024, 14:05 in Vietnam. */
    private static final Instant NOW = Instant.parse("2024-11-25T07:05:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneOffset.UTC), new KeysAsWords());

    @Test
    void nearTimesAreToldByWord() {
        assertThat(dates.moment(Instant.parse("2024-11-25T03:05:00Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.today 10:05");
        assertThat(dates.moment(Instant.parse("2024-11-24T09:20:00Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.yesterday 16:20");
    }

    @Test
    void theDayChangesAtMidnightInVietnam() {
        assertThat(dates.moment(Instant.parse("2024-11-24T17:00:00Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.today 00:00");
        assertThat(dates.moment(Instant.parse("2024-11-24T16:59:00Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.yesterday 23:59");
    }

    @Test
    void fartherTimesAreDatesWithTheYearOnlyIfItIsAnother() {
        assertThat(dates.moment(Instant.parse("2024-11-21T03:00:00Z"), VIETNAMESE))
                .isEqualTo("21/11");
        assertThat(dates.moment(Instant.parse("2023-12-31T16:59:00Z"), VIETNAMESE))
                .isEqualTo("31/12/2023");
        assertThat(dates.moment(Instant.parse("2023-12-31T17:00:00Z"), VIETNAMESE))
                .isEqualTo("01/01");
    }

    @Test
    void signaturesHaveSeconds() {
        assertThat(dates.exactSeconds(Instant.parse("2024-11-25T02:15:32Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.exact 09:15:32 25/11/2024");
        assertThat(dates.exact(Instant.parse("2024-11-25T02:15:32Z"), VIETNAMESE))
                .isEqualTo("shell.Dates.exact 09:15 25/11/2024");
    }

    @Test
    void weekdaysAreNamed() {
        assertThat(dates.weekday(LocalDate.of(2024, 11, 22), VIETNAMESE)).isEqualTo("Thứ Sáu, 22/11/2024");
        assertThat(dates.weekday(LocalDate.of(2024, 11, 22), Locale.ENGLISH)).isEqualTo("Friday, 22/11/2024");
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
            return key + " "
                    + String.join(
                            " ", List.of(params).stream().map(Object::toString).toList());
        }
    }
}
