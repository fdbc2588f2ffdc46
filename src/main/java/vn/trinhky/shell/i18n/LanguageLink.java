package vn.trinhky.shell.i18n;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import vn.trinhky.shell.kit.Icons;

/** Changes to the other language; it carries that language's own name. */
public class LanguageLink extends Button {

    public LanguageLink() {
        boolean english = getLocale().getLanguage().equals(ModuleTranslations.ENGLISH.getLanguage());
        Locale other = english ? ModuleTranslations.VIETNAMESE : ModuleTranslations.ENGLISH;
        setText(english ? "Tiếng Việt" : "English");
        setIcon(Icons.of("globe"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("tk-quiet");
        addClickListener(
                event -> LanguageChoice.choose(event.getSource().getUI().orElseThrow(), other));
    }
}
