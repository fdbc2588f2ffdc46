package vn.trinhky.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModuleTranslationsTest {
    private final ModuleTranslations translations = new ModuleTranslations();

    @Test
    void vietnameseIsTheDefaultWhateverTheBrowserAsksFor() {
        assertThat(translations.getDefaultLocale()).isEqualTo(ModuleTranslations.VIETNAMESE);
        assertThat(translations.getTranslation("shell.ActDialog.cancel", Locale.FRENCH))
                .isEqualTo("Hủy");
        assertThat(translations.getTranslation("shell.ActDialog.cancel", Locale.UK))
                .isEqualTo("Cancel");
    }

    @Test
    void placeholdersAreFilled() {
        assertThat(translations.getTranslation(
                        "shell.Dates.exact", ModuleTranslations.VIETNAMESE, "09:15", "25/11/2024"))
                .isEqualTo("09:15 ngày 25/11/2024");
    }

    @Test
    void aMissingKeyIsShownAsItself() {
        assertThat(translations.getTranslation("shell.Nothing.here", ModuleTranslations.ENGLISH))
                .isEqualTo("shell.Nothing.here");
    }

    @Test
    void onlyTheCookieOfTheProductChoosesEnglish() {
        assertThat(LanguageChoice.ofCookies(null)).isEqualTo(ModuleTranslations.VIETNAMESE);
        assertThat(LanguageChoice.ofCookies(new Cookie[] {new Cookie(LanguageChoice.COOKIE, "en")}))
                .isEqualTo(ModuleTranslations.ENGLISH);
        assertThat(LanguageChoice.ofCookies(
                        new Cookie[] {new Cookie(LanguageChoice.COOKIE, "xx"), new Cookie("a", "en")}))
                .isEqualTo(ModuleTranslations.VIETNAMESE);
    }
}
