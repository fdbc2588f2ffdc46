package vn.trinhky.signing;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.AfterIssue;
import vn.trinhky.report.Aftermath;
import vn.trinhky.report.LinkedReport;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.typesetting.VoidMark;

/**
 * What is handed out of a signed or issued file. A recalled or replaced document is only handed out marked, so that no
 * print of it passes for valid; what was signed stays as it is.
 */
@Component
public class ReadingCopies {
    private static final Locale OF_THE_DOCUMENT = Locale.of("vi", "VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String ENDING = ".pdf";

    private final AfterIssue afterIssue;
    private final I18NProvider translations;

    ReadingCopies(AfterIssue afterIssue, I18NProvider translations) {
        this.afterIssue = afterIssue;
        this.translations = translations;
    }

    /**
     * The copy of this file that the signed-in person gets.
     *
     * @throws org.springframework.security.access.AccessDeniedException if they may not read the report
     */
    public ReadingCopy of(SignedPdf file) {
        Aftermath aftermath = afterIssue.of(file.report());
        if (!aftermath.status().isVoid()) {
            return new ReadingCopy(file.number(), file.fileName(), file.bytes(), false);
        }
        boolean recalled = aftermath.status() == ReportStatus.RECALLED;
        String key = "signing.ReadingCopies." + aftermath.status().name();
        String name = file.fileName().replace(ENDING, recalled ? "-da-thu-hoi" : "-da-thay-the") + ENDING;
        byte[] marked = VoidMark.on(file.bytes(), say(key), line(key, file, aftermath));
        return new ReadingCopy(file.number(), name, marked, true);
    }

    private String line(String key, SignedPdf file, Aftermath aftermath) {
        String day = aftermath
                .ended()
                .map(act -> OfficeTime.day(act.at()).format(DAY))
                .orElse("");
        Optional<String> other = aftermath.replacedBy().flatMap(LinkedReport::number);
        return say(key + ".line", file.number(), day, other.orElse(""));
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, OF_THE_DOCUMENT, arguments);
    }
}
