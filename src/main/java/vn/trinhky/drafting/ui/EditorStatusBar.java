package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.regex.Pattern;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.shell.kit.Kbd;

/** The lower edge of the editor: how long the report is, after which version, and the keys worth knowing. */
class EditorStatusBar extends Footer {
    /** What stands between blanks and has a letter or a digit. */
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Span pages = new Span();
    private final Span words = new Span();

    /** @param version the last submitted version, 0 if there is none */
    EditorStatusBar(int version) {
        addClassName("tk-statusbar");
        Span after = new Span(
                version == 0
                        ? getTranslation("drafting.EditorStatusBar.firstVersion")
                        : getTranslation("drafting.EditorStatusBar.afterVersion", version));
        Span open = new Span(getTranslation("drafting.EditorStatusBar.numberOpen"));
        open.addClassName("push");
        add(pages, words, after, open, key("Ctrl S", "drafting.EditorStatusBar.save"));
        Button keys = new Button(
                getTranslation("drafting.EditorStatusBar.keys"), new Kbd("Ctrl /"), click -> new KeysDialog().open());
        keys.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(keys);
    }

    void showPages(int count) {
        pages.setText(getTranslation("drafting.EditorStatusBar.pages", count));
    }

    /** Says why there are no pages. */
    void showNoPages(String sentence) {
        pages.setText(sentence);
    }

    /** @param count words counted as syllables, as the editor counts them */
    void showWords(int count) {
        words.setText(getTranslation(
                "drafting.EditorStatusBar.words",
                NumberFormat.getIntegerInstance(getLocale()).format(count)));
    }

    void showWords(ReportContent content) {
        showWords(Math.toIntExact(WORD.matcher(content.plainText()).results().count()));
    }

    private Span key(String key, String actKey) {
        return new Span(new Kbd(key), new Span(getTranslation(actKey)));
    }
}
