package vn.trinhky.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the code that claims the first administrator's account, after it is committed. It is kept nowhere in clear. */
@Component
@Order(0)
@ConditionalOnBooleanProperty(name = "trinhky.demo", havingValue = false, matchIfMissing = true)
class FirstStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstAdministrator administrator;

    FirstStart(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        administrator
                .createIfNobodyIsThere()
                .ifPresent(code -> LOG.warn(
                        "The first administrator logs in as {} with the one-time code {} and chooses a password then.",
                        FirstAdministrator.LOGIN.value(),
                        code.text()));
    }
}
