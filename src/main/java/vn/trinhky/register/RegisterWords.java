package vn.trinhky.register;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ten columns of a line as words (NĐ 30/2020, Appendix IV.I), the same on screen, paper and in the spreadsheet. */
@Component
public class RegisterWords {
    /** The language of the book. */
    static final Locale BOOK = Locale.of("vi", "VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final I18NProvider translations;

    RegisterWords(I18NProvider translations) {
        this.translations = translations;
    }

    public String date(LocalDate day) {
        return DAY.format(day);
    }

    /** Column 3: name of the type and subject. */
    public String subject(RegisterLine line, Locale locale) {
        return line.subject().isEmpty()
                ? say("register.words.noDocument", locale)
                : say("report.type." + line.type().name(), locale) + " " + line.subject();
    }

    /** Column 5. */
    public String recipients(RegisterLine line) {
        return String.join("; ", line.recipients());
    }

    /** Column 7: copies on paper and files that were sent. */
    public String copies(RegisterLine line, Locale locale) {
        List<String> copies = new ArrayList<>();
        if (line.dispatch().paperCopies() > 0) {
            copies.add(say("register.words.paper", locale, line.dispatch().paperCopies()));
        }
        if (line.dispatch().mails() > 0) {
            copies.add(say("register.words.electronic", locale, line.dispatch().mails()));
        }
        return String.join(", ", copies);
    }

    /** Column 8. */
    public String dispatched(RegisterLine line) {
        return line.dispatch().day().map(this::date).orElse("");
    }

    /** Column 9: what recipients confirmed, and who signed for paper. */
    public String receipt(RegisterLine line, Locale locale) {
        List<String> receipts = new ArrayList<>();
        if (line.dispatch().mails() > 0
                && line.dispatch().acknowledged() == line.dispatch().mails()) {
            receipts.add(say("register.words.received", locale));
        } else if (line.dispatch().acknowledged() > 0) {
            receipts.add(say(
                    "register.words.receivedSome",
                    locale,
                    line.dispatch().acknowledged(),
                    line.dispatch().mails()));
        }
        if (!line.dispatch().signedFor().isEmpty()) {
            receipts.add(line.dispatch().signedFor());
        }
        return String.join("; ", receipts);
    }

    /** Column 10. */
    public String note(RegisterLine line, Locale locale) {
        List<String> notes = new ArrayList<>();
        line.givenUp().ifPresent(reason -> notes.add(say("register.words.givenUp", locale, reason)));
        line.mark()
                .ifPresent(mark -> notes.add(say("register.words." + mark.kind().name(), locale, mark.by())));
        if (line.onPaper()) {
            notes.add(say("register.words.onPaper", locale));
        }
        if (line.givenUp().isEmpty() && line.dispatch().day().isEmpty()) {
            notes.add(say("register.words.awaitingSeal", locale));
        }
        return String.join("; ", notes);
    }

    String say(String key, Locale locale, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }
}
