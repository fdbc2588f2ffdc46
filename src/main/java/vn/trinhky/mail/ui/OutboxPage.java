package vn.trinhky.mail.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** Puts the outbox into the administration. */
@Configuration(proxyBeanMethods = false)
class OutboxPage {
    private static final int AFTER_THE_CERTIFICATES = 70;

    @Bean
    static AdministrationPage outgoingMailPage() {
        return new AdministrationPage("mail.OutboxView", "send", OutboxView.ROUTE, AFTER_THE_CERTIFICATES);
    }
}
