package vn.trinhky.organization;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops the start before any database is touched, if demo people, whose passwords everybody knows, would be let into an
 * office's own database.
 */
@Component
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoNeedsEmbeddedDatabase implements BeanFactoryPostProcessor {
    private static final String EMBEDDED = "embedded";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Environment environment = beans.getBean(Environment.class);
        if (!EMBEDDED.equals(environment.getProperty("spring.datasource.url", EMBEDDED))) {
            throw new IllegalStateException("the demo runs on the embedded database only, because everybody knows its"
                    + " passwords: leave out spring.datasource.url, or the profile demo");
        }
    }
}
