package vn.trinhky.verification.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.audit.AuditOutcome;

/** Acts of the audit chain as people call them. An act nobody has found words for yet shows its code. */
final class ActionWords {
    private static final String PREFIX = "audit.action.";

    private final Map<String, String> words = new TreeMap<>();
    private final I18NProvider translations;
    private final Locale locale;

    ActionWords(I18NProvider translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
        translations.getAllTranslations(locale).forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                words.put(key.substring(PREFIX.length()), text);
            }
        });
    }

    String of(String action) {
        return words.getOrDefault(action, action);
    }

    /** With the remark that it was refused, if it was. */
    String of(AuditEntry entry) {
        String act = of(entry.action());
        return entry.outcome() == AuditOutcome.DONE
                ? act
                : translations.getTranslation("verification.ActionWords.refused", locale, act);
    }

    /** Codes of all acts that have words, in the order of the words. */
    List<String> known() {
        return words.keySet().stream().sorted(Comparator.comparing(this::of)).toList();
    }
}
