package vn.trinhky.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.event.ReportEvent.ReportSigned;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.storage.SqlTime;

/**
 * What a signer was shown before signing, and whether they read it to its end. Recorded with the signature, never
 * demanded: how much of a page a chairman reads is their own responsibility.
 */
@Service
public class SigningReadings {
    private final JdbcClient jdbc;
    private final ReportCatalog catalog;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningReadings(
            JdbcClient jdbc,
            ReportCatalog catalog,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** The signed-in person has the version's first page before their eyes. */
    @PreAuthorize("hasRole('SIGNER')")
    @Transactional
    public void shown(ReportId report, Sha256 version) {
        catalog.readableSummary(report);
        jdbc.sql("INSERT IGNORE INTO signing_reading (report_id, person_id, version_sha256, shown_at)"
                        + " VALUES (?, ?, ?, ?)")
                .params(report.value(), me(), version.hex(), SqlTime.column(clock.instant()))
                .update();
    }

    /** The signed-in person has come to the version's end. */
    @PreAuthorize("hasRole('SIGNER')")
    @Transactional
    public void readToEnd(ReportId report, Sha256 version) {
        shown(report, version);
        jdbc.sql("UPDATE signing_reading SET read_to_end_at = COALESCE(read_to_end_at, ?)"
                        + " WHERE report_id = ? AND person_id = ? AND version_sha256 = ?")
                .params(SqlTime.column(clock.instant()), report.value(), me(), version.hex())
                .update();
    }

    /** How many of these the signed-in person has never opened in the version the list shows. */
    @PreAuthorize("hasRole('SIGNER')")
    @Transactional(readOnly = true)
    public int unopened(List<ChosenDocument> documents) {
        if (documents.isEmpty()) {
            return 0;
        }
        int opened = jdbc.sql("SELECT COUNT(*) FROM signing_reading WHERE person_id = :person"
                        + " AND (report_id, version_sha256) IN (:documents)")
                .param("person", me())
                .param(
                        "documents",
                        documents.stream()
                                .map(one -> new Object[] {
                                    one.report().value(), one.shown().hex()
                                })
                                .toList())
                .query(Integer.class)
                .single();
        return documents.size() - opened;
    }

    /** Puts into the audit chain, with the signature itself, what its signer had read of the version. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(ReportSigned signed) {
        Reading reading = jdbc.sql("SELECT shown_at, read_to_end_at FROM signing_reading"
                        + " WHERE report_id = ? AND person_id = ? AND version_sha256 = ?")
                .params(signed.report().value(), me(), signed.versionHash().hex())
                .query((row, index) -> new Reading(
                        Optional.of(SqlTime.instant(row, "shown_at")),
                        Optional.ofNullable(SqlTime.instantOrNull(row, "read_to_end_at"))))
                .optional()
                .orElse(Reading.NONE);
        events.publishEvent(new ReadBeforeSigning(
                signed.report(), signed.versionHash(), reading.shown(), reading.toEnd(), signed.actor(), signed.at()));
    }

    private UUID me() {
        return currentPerson.id().value();
    }

    private record Reading(Optional<Instant> shown, Optional<Instant> toEnd) {
        private static final Reading NONE = new Reading(Optional.empty(), Optional.empty());
    }
}
