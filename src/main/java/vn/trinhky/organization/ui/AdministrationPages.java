package vn.trinhky.organization.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** The pages of the administration that are about the office itself. */
@Configuration(proxyBeanMethods = false)
class AdministrationPages {

    @Bean
    static AdministrationPage calendarPage() {
        return new AdministrationPage("organization.CalendarView", "calendar", CalendarView.ROUTE, 60);
    }

    @Bean
    static AdministrationPage recipientsPage() {
        return new AdministrationPage("organization.RecipientsView", "send", RecipientsView.ROUTE, 50);
    }
}
