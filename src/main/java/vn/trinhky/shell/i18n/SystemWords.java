package vn.trinhky.shell.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What the browser says by itself when the server is silent: a lost connection in the person's language, an expired
 * session as the same page once more, which is the log-in with its reason and leads back there.
 */
@Component
class SystemWords implements VaadinServiceInitListener {
    private final I18NProvider translations;

    SystemWords(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addUIInitListener(start -> nameConnection(start.getUI()));
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        // no address: the page is asked for again, and the log-in leads back to it
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption(translations.getTranslation("shell.UserFeedback.incident", locale));
        messages.setInternalErrorMessage(translations.getTranslation("shell.SystemWords.reload", locale));
        messages.setCookiesDisabledCaption(translations.getTranslation("shell.SystemWords.cookies", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("shell.SystemWords.cookiesText", locale));
        return messages;
    }

    private void nameConnection(UI ui) {
        Locale locale = ui.getLocale();
        String reconnecting = translations.getTranslation("shell.SystemWords.reconnecting", locale);
        String lost = translations.getTranslation("shell.SystemWords.lost", locale);
        ui.getReconnectDialogConfiguration().setDialogText(reconnecting);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(lost);
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin?.connectionIndicator ?? {},"
                                + " { onlineText: $0, reconnectingText: $1, offlineText: $2 })",
                        translations.getTranslation("shell.SystemWords.online", locale),
                        reconnecting,
                        lost);
    }
}
