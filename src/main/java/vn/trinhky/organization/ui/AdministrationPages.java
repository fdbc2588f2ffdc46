package vn.trinhky.organization.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** The pages of the administration that are about the office itself. */
@Configuration(proxyBeanMethods = false)
class AdministrationPages {

    @Bean
    static AdministrationPage agencyPage() {
        return new AdministrationPage("organization.AgencyView", "home", AgencyView.ROUTE, 10);
    }

    @Bean
    static AdministrationPage unitsPage() {
        return new AdministrationPage("organization.UnitsView", "list", UnitsView.ROUTE, 20);
    }

    @Bean
    static AdministrationPage peoplePage() {
        return new AdministrationPage("organization.PeopleView", "user", PeopleView.ROUTE, 30);
    }

    @Bean
    static AdministrationPage calendarPage() {
        return new AdministrationPage("organization.CalendarView", "calendar", CalendarView.ROUTE, 60);
    }

    @Bean
    static AdministrationPage recipientsPage() {
        return new AdministrationPage("organization.RecipientsView", "send", RecipientsView.ROUTE, 50);
    }
}
