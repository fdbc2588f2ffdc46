package vn.trinhky.verification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.audit.AuditFilter;
import vn.trinhky.audit.AuditOutcome;

/**
 * A filter in the address of the screen, so that it survives a reload and can be sent to a colleague. What an address
 * says that makes no sense is left open.
 */
final class FilterParameters {
    private static final String ACTION = "viec";
    private static final String ACTOR = "nguoi";
    private static final String SUBJECT = "doi-tuong";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final String OUTCOME = "ket-qua";

    private FilterParameters() {}

    static AuditFilter filter(QueryParameters address) {
        return new AuditFilter(
                text(address, ACTION),
                text(address, ACTOR),
                text(address, SUBJECT),
                day(address, FROM),
                day(address, TO),
                outcome(address));
    }

    static QueryParameters address(AuditFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, ACTION, filter.action());
        put(parameters, ACTOR, filter.actor());
        put(parameters, SUBJECT, filter.subject());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        put(parameters, OUTCOME, filter.outcome());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    private static @Nullable AuditOutcome outcome(QueryParameters address) {
        return Arrays.stream(AuditOutcome.values())
                .filter(outcome -> outcome.name().equals(text(address, OUTCOME)))
                .findFirst()
                .orElse(null);
    }
}
