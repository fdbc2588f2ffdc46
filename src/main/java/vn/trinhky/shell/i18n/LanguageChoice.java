package vn.trinhky.shell.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which language a person reads. Sessions begin in Vietnamese, whatever the browser is set to, unless the person chose
 * English in this browser before.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {
    static final String COOKIE = "trinhky-language";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setLocale(remembered(start.getRequest())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", remembered(page.getVaadinRequest()).getLanguage()));
    }

    /** Changes the language of the session, remembers it in the browser and draws the screen again. */
    static void choose(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        ui.getPage().reload();
    }

    private static Locale remembered(VaadinRequest request) {
        return ofCookies(request.getCookies());
    }

    static Locale ofCookies(Cookie @Nullable [] cookies) {
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && ModuleTranslations.ENGLISH.getLanguage().equals(cookie.getValue()));
        return english ? ModuleTranslations.ENGLISH : ModuleTranslations.VIETNAMESE;
    }
}
