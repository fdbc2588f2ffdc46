package vn.trinhky.notification;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.mail.MailSettings;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.people.Mailbox;

/** What letters about notices say: which kinds and where to open them, never a word of a document. */
@Component
class NoticeLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LISTED = 20;

    private final I18NProvider translations;
    private final MailSettings settings;
    private final Organization organization;

    NoticeLetters(I18NProvider translations, MailSettings settings, Organization organization) {
        this.translations = translations;
        this.settings = settings;
        this.organization = organization;
    }

    String subject(List<Notices.Row> rows, Locale locale) {
        return rows.size() == 1 ? say("oneSubject", locale) : say("subject", locale, rows.size());
    }

    String body(List<Notices.Row> rows, Mailbox to) {
        Locale locale = to.language().locale();
        Map<PersonId, PersonDetails> named = organization.people(
                rows.stream().flatMap(row -> row.about().stream()).distinct().toList());
        StringBuilder body = new StringBuilder(say("greeting", locale, to.name())).append("\n\n");
        body.append(rows.stream()
                        .limit(LISTED)
                        .map(row -> "- " + sentence(row, named, locale) + link(row))
                        .collect(Collectors.joining("\n")))
                .append('\n');
        if (rows.size() > LISTED) {
            body.append(say("more", locale, rows.size() - LISTED)).append('\n');
        }
        body.append('\n')
                .append(settings.link("thong-bao")
                        .map(link -> say("all", locale, link))
                        .orElse(say("allWithoutLink", locale)))
                .append("\n\n-- \n")
                .append(say("foot", locale))
                .append('\n');
        return body.toString();
    }

    private String sentence(Notices.Row row, Map<PersonId, PersonDetails> named, Locale locale) {
        return translations.getTranslation(
                row.kind().messageKey(),
                locale,
                row.about()
                        .flatMap(person -> Optional.ofNullable(named.get(person)))
                        .map(PersonDetails::name)
                        .orElse(translations.getTranslation("notification.NoticeWords.somebody", locale)),
                row.day().map(DAY::format).orElse(""));
    }

    private String link(Notices.Row row) {
        return settings.link("thong-bao/mo/" + row.id())
                .map(link -> "\n  " + link)
                .orElse("");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return translations.getTranslation("notification.NoticeLetters." + key, locale, arguments);
    }
}
