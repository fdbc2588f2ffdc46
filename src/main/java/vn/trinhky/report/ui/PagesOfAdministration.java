package vn.trinhky.report.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** The page about types of documents among those of the administration. */
@Configuration(proxyBeanMethods = false)
class PagesOfAdministration {
    private static final int AFTER_PEOPLE = 35;

    @Bean
    static AdministrationPage documentTypesPage() {
        return new AdministrationPage("report.DocumentTypesView", "file", DocumentTypesView.ROUTE, AFTER_PEOPLE);
    }
}
