package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFaultRuleAndFindingHasItsSentence(String language) throws IOException {
        var sentences = new Properties();
        try (var in = SigningFault.class.getResourceAsStream("/i18n/signing_" + language + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        Stream<String> keys = Stream.concat(
                Stream.concat(
                        Arrays.stream(SigningFault.values()).map(SigningFault::messageKey),
                        Arrays.stream(SigningRule.values()).map(SigningRule::messageKey)),
                Arrays.stream(SignatureFinding.Kind.values())
                        .map(kind -> SignatureFinding.of(kind).messageKey()));

        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(sentences.getProperty(key)).as(key).isNotBlank());
    }
}
