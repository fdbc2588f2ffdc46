package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SigningPropertiesTest {
    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void filesAreKeptForDecadesUnlessSaidOtherwise() {
        start.run(context ->
                assertThat(context.getBean(SigningProperties.class).longTerm()).isTrue());
        start.withPropertyValues("trinhky.signing.level=B-T")
                .run(context -> assertThat(
                                context.getBean(SigningProperties.class).longTerm())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "trinhky.signing.level=B-LT, B-LTA or B-T only",
        "trinhky.signing.level=B-B, B-LTA or B-T only",
        "trinhky.signing.level=BLTA, B-LTA or B-T only",
        "trinhky.signing.levle=B-LTA, levle",
        "trinhky.signing.renew-months-before=0, between 1 and 60",
        "trinhky.signing.tsa-urls=tsa.example.vn, must begin with http",
        "trinhky.signing.tsa-urls=ldap://tsa.example.vn, must begin with http"
    })
    void whatCannotBeMeantStopsTheStartAndSaysWhy(String setting, String why) {
        start.withPropertyValues(setting)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(why));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SigningProperties.class)
    static class Settings {}
}
