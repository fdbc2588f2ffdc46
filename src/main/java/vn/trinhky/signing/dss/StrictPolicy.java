package vn.trinhky.signing.dss;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * DSS's default policy, except that a change after signing fails the signature instead of being mentioned. Derived from
 * the library's own file at start, so that an upgrade brings its new rules along; if the file no longer looks as
 * expected, the start fails rather than the check.
 */
final class StrictPolicy {
    private static final String DEFAULT = "/policy/constraint.xml";

    private static final List<String> RAISED =
            List.of("DocMDP", "FieldMDP", "SigFieldLock", "UndefinedChanges", "ByteRangeCollision");

    /** Once among the rules for signatures, once among those for document timestamps. */
    private static final int OCCURRENCES = 2;

    private StrictPolicy() {}

    static ValidationPolicy load() {
        try (InputStream in = ValidationPolicyLoader.class.getResourceAsStream(DEFAULT)) {
            if (in == null) {
                throw new IllegalStateException("no default validation policy in the signature library");
            }
            String strict = raise(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return ValidationPolicyLoader.fromValidationPolicy(
                            new ByteArrayInputStream(strict.getBytes(StandardCharsets.UTF_8)))
                    .create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalStateException unless each of the five rules was there twice, as a warning
     */
    static String raise(String policy) {
        String raised = policy;
        for (String rule : RAISED) {
            String warning = "<" + rule + " Level=\"WARN\" />";
            if (count(raised, warning) != OCCURRENCES || count(raised, "<" + rule + " ") != OCCURRENCES) {
                throw new IllegalStateException("the library's validation policy changed at " + rule);
            }
            raised = raised.replace(warning, "<" + rule + " Level=\"FAIL\" />");
        }
        return raised;
    }

    private static int count(String text, String part) {
        int found = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            found++;
        }
        return found;
    }
}
