package vn.trinhky.register.sending;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.mail.Letter;
import vn.trinhky.mail.Letter.Enclosure;
import vn.trinhky.mail.MailPurpose;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.Organization;
import vn.trinhky.register.RegisterNumber;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.typesetting.CheckAddress;

/** What goes with a document, in the language of the office. The subject of a restricted one is left out. */
@Component
class SendingLetters {
    private static final Locale OFFICE = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int KEY_LENGTH = 16;

    private final I18NProvider translations;
    private final CheckAddress check;
    private final Organization organization;
    private final ReportCatalog catalog;

    SendingLetters(I18NProvider translations, CheckAddress check, Organization organization, ReportCatalog catalog) {
        this.translations = translations;
        this.check = check;
        this.organization = organization;
        this.catalog = catalog;
    }

    /** The same delivery to the same address is the same letter, whenever it is sent again. */
    Letter document(Delivery delivery, EmailAddress to) {
        Facts facts = facts(delivery);
        String body = say("greeting", delivery.name())
                + "\n\n"
                + say("sends", facts.agency(), delivery.number(), facts.date())
                + facts.subject().map(subject -> "\n" + say("about", subject)).orElse("")
                + "\n\n"
                + say("file", delivery.file().hex())
                + check.of(delivery.report())
                        .map(link -> "\n" + say("check", link))
                        .orElse("")
                + "\n\n"
                + say("answer")
                + "\n";
        return new Letter(
                "document:" + delivery.id() + ":"
                        + Sha256.of(to.value().toLowerCase(Locale.ROOT)).hex().substring(0, KEY_LENGTH),
                MailPurpose.DOCUMENT,
                Optional.of(delivery.id().value()),
                to,
                say("subject", facts.agency(), delivery.number(), facts.date()),
                body,
                Optional.of(new Enclosure(delivery.file(), RegisterNumber.fileName(delivery.number()))));
    }

    /** To whom it was sent before. */
    Letter recall(Delivery delivery, EmailAddress to) {
        Facts facts = facts(delivery);
        return new Letter(
                "recall:" + delivery.id(),
                MailPurpose.RECALL,
                Optional.of(delivery.id().value()),
                to,
                say("recallSubject", facts.agency(), delivery.number(), facts.date()),
                say("greeting", delivery.name())
                        + "\n\n"
                        + say("recalled", facts.agency(), delivery.number(), facts.date())
                        + "\n",
                Optional.empty());
    }

    private Facts facts(Delivery delivery) {
        VersionDetails version = catalog.currentVersion(delivery.report());
        ReportSummary summary = catalog.readableSummary(delivery.report());
        return new Facts(
                organization.letterhead(version.letterhead()).shownName(),
                summary.documentDate().map(DAY::format).orElse(""),
                summary.restricted() ? Optional.empty() : Optional.of(summary.subject()));
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation("register.SendingLetters." + key, OFFICE, arguments);
    }

    private record Facts(String agency, String date, Optional<String> subject) {}
}
