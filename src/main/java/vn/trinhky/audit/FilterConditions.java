package vn.trinhky.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.kernel.OfficeTime;

/** An {@link AuditFilter} as the condition of a query; what was typed only ever becomes a parameter. */
final class FilterConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    FilterConditions(AuditFilter filter) {
        if (!filter.action().isEmpty()) {
            add("action LIKE ? ESCAPE '!'", escaped(filter.action()) + "%");
        }
        if (!filter.actor().isEmpty()) {
            add("actor_name LIKE ? ESCAPE '!'", "%" + escaped(filter.actor()) + "%");
        }
        if (filter.namesSubject()) {
            add("subject LIKE ? ESCAPE '!'", "%" + escaped(filter.subject()) + "%");
        }
        if (filter.from() != null) {
            add("at >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            add("at < ?", startOf(filter.to().plusDays(1)));
        }
        if (filter.outcome() != null) {
            add("outcome = ?", filter.outcome().name());
        }
    }

    private void add(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    /** With its {@code WHERE}; empty when every entry is meant. */
    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(OfficeTime.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
