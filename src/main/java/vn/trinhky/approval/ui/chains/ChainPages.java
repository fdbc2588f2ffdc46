package vn.trinhky.approval.ui.chains;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.shell.AdministrationPage;

/** What the administrator looks after in approval. */
@Configuration(proxyBeanMethods = false)
class ChainPages {
    private static final int AFTER_THE_PEOPLE = 40;

    @Bean
    static AdministrationPage chainsPage() {
        return new AdministrationPage("approval.ChainsView", "swap", ChainsView.ROUTE, AFTER_THE_PEOPLE);
    }
}
