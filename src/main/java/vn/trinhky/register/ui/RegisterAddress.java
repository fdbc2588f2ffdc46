package vn.trinhky.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.register.RegisterQuery;

/** What the screen shows, kept in its address; what cannot be read is as if it were not there. */
final class RegisterAddress {
    private static final String YEAR = "nam";
    private static final String KIND = "day";
    private static final String WORDS = "tu";

    private RegisterAddress() {}

    static Optional<Integer> year(QueryParameters parameters) {
        return parameters
                .getSingleParameter(YEAR)
                .filter(typed -> typed.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    static RegisterQuery query(int year, QueryParameters parameters) {
        return new RegisterQuery(
                year,
                parameters.getSingleParameter(KIND).filter(kind -> !kind.isBlank()),
                parameters.getSingleParameter(WORDS).orElse(""));
    }

    static QueryParameters of(RegisterQuery query) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(YEAR, Integer.toString(query.year()));
        query.kind().ifPresent(kind -> all.put(KIND, kind));
        if (!query.words().isEmpty()) {
            all.put(WORDS, query.words());
        }
        return QueryParameters.simple(all);
    }
}
