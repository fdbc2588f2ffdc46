package vn.trinhky.archive.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.archive.ArchiveQuery;
import vn.trinhky.report.ReportId;

/** What the screen shows, kept in its address so that the browser's way back, a bookmark and a sent link work. */
record ArchiveAddress(ArchiveQuery query, Optional<ReportId> opened) {
    /** The newest of everything. */
    static final ArchiveAddress NOTHING = new ArchiveAddress(ArchiveQuery.of(""), Optional.empty());

    private static final String WORDS = "tu";
    private static final String YEAR = "nam";
    private static final String OPENED = "vb";

    /** Reads what it can; what it cannot read is as if it were not there. */
    static ArchiveAddress of(QueryParameters parameters) {
        return new ArchiveAddress(
                new ArchiveQuery(
                        parameters.getSingleParameter(WORDS).orElse(""),
                        parameters.getSingleParameter(YEAR).flatMap(ArchiveAddress::year)),
                parameters.getSingleParameter(OPENED).flatMap(ArchiveAddress::report));
    }

    private static Optional<Integer> year(String typed) {
        return typed.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<ReportId> report(String typed) {
        try {
            return Optional.of(new ReportId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    ArchiveAddress asking(ArchiveQuery other) {
        return new ArchiveAddress(other, Optional.empty());
    }

    ArchiveAddress opening(ReportId report) {
        return new ArchiveAddress(query, Optional.of(report));
    }

    ArchiveAddress closed() {
        return asking(query);
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (!query.words().isEmpty()) {
            all.put(WORDS, query.words());
        }
        query.year().ifPresent(year -> all.put(YEAR, year.toString()));
        opened.ifPresent(report -> all.put(OPENED, report.toString()));
        return QueryParameters.simple(all);
    }
}
