package vn.trinhky.verification;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.verification.CheckStatement.Line;

/** The result of a check as plain text, to be kept or sent. Lines only, no markup: nothing in it can be acted on. */
@Component
public class CheckReport {
    private static final String KEY = "verification.report.";
    private static final int LONGEST_NAME = 120;

    private final I18NProvider translations;
    private final Dates dates;

    CheckReport(I18NProvider translations, Dates dates) {
        this.translations = translations;
        this.dates = dates;
    }

    /**
     * @param fileName as the asker named the file; shown on one line, shortened, without control characters
     * @param file hash of what was checked
     */
    public String text(CheckStatement result, String fileName, Sha256 file, Locale locale) {
        List<String> lines = new ArrayList<>(List.of(
                say("title", locale),
                "",
                result.title(),
                result.text(),
                "",
                say("file", locale, shown(fileName)),
                say("hash", locale, file.hex()),
                say("when", locale, result.when())));
        result.document().ifPresent(document -> {
            lines.add("");
            lines.addAll(facts(document, locale));
        });
        section(lines, say("people", locale), result.people());
        section(lines, say("checks", locale), result.checks());
        result.original().ifPresent(original -> {
            lines.addAll(List.of("", say("original", locale)));
            lines.addAll(facts(original, locale));
        });
        list(lines, say("advice", locale), result.advice());
        list(lines, say("technical", locale), result.technical());
        lines.addAll(List.of("", say("noDocument", locale), ""));
        return String.join("\n", lines);
    }

    /** A file name as it may be shown: on one line, of bearable length, nothing in it that changes its direction. */
    public static String shown(String fileName) {
        String flat = Normalizer.normalize(fileName, Normalizer.Form.NFC).replaceAll("[\\p{C}\\p{Z}]+", " ");
        return flat.codePointCount(0, flat.length()) <= LONGEST_NAME
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private List<String> facts(TrueDocument document, Locale locale) {
        List<String> facts =
                new ArrayList<>(List.of(say("number", locale, document.number(), dates.day(document.date()))));
        document.subject().ifPresent(subject -> facts.add(say("subject", locale, subject)));
        facts.add(say("agency", locale, document.agencyName()));
        return facts;
    }

    private void section(List<String> lines, String heading, List<Line> content) {
        list(
                lines,
                heading,
                content.stream()
                        .map(line -> mark(line) + line.text() + (line.detail().isEmpty() ? "" : ", " + line.detail()))
                        .toList());
    }

    private static void list(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.addAll(List.of("", heading));
            content.forEach(line -> lines.add("- " + line));
        }
    }

    private static String mark(Line line) {
        return switch (line.outcome()) {
            case PASS -> "[+] ";
            case FAIL -> "[!] ";
            case UNKNOWN -> "[?] ";
            case SIGNATURE, SEAL -> "";
        };
    }

    private String say(String key, Locale locale, Object... arguments) {
        return translations.getTranslation(KEY + key, locale, arguments);
    }
}
