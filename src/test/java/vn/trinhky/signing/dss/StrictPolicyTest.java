package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictPolicyTest {
    @Test
    void raisesFiveWarningsToFailures() throws IOException {
        String strict = StrictPolicy.raise(libraryPolicy());

        for (String rule :
                new String[] {"DocMDP", "FieldMDP", "SigFieldLock", "UndefinedChanges", "ByteRangeCollision"}) {
            assertThat(strict)
                    .contains("<" + rule + " Level=\"FAIL\" />")
                    .doesNotContain("<" + rule + " Level=\"WARN\"");
        }
        assertThatCode(StrictPolicy::load).doesNotThrowAnyException();
    }

    @Test
    void refusesAPolicyThatLooksOtherThanExpected() throws IOException {
        String policy = libraryPolicy();

        assertThatThrownBy(() -> StrictPolicy.raise(policy.replaceFirst("<DocMDP Level=\"WARN\" />", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DocMDP");
        assertThatThrownBy(() ->
                        StrictPolicy.raise(policy.replace("<FieldMDP Level=\"WARN\"", "<FieldMDP Level=\"INFORM\"")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FieldMDP");
    }

    private static String libraryPolicy() throws IOException {
        try (var in = ValidationPolicyLoader.class.getResourceAsStream("/policy/constraint.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
