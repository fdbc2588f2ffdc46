package vn.trinhky.signing.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** What the administrator looks after in signing. */
@Configuration(proxyBeanMethods = false)
class SigningPagesOfAdministration {
    private static final int AFTER_THE_OFFICE = 60;

    @Bean
    static AdministrationPage certificatesPage() {
        return new AdministrationPage("signing.CertificatesView", "sign", CertificatesView.ROUTE, AFTER_THE_OFFICE);
    }
}
