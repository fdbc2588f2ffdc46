package vn.trinhky.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.event.ReportEvent;

/**
 * Where a report stands: status, who has it, which version, and what happened since it was loaded. Moving it along the
 * state chart and telling of it happen here and nowhere else; the verbs are in {@link Report}.
 */
@MappedSuperclass
abstract class ReportStanding {
    @Id
    private UUID id;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Embedded
    private Whereabouts whereabouts;

    @Embedded
    private CurrentVersion version = CurrentVersion.NONE;

    private Instant changedAt;
    private int actCount;

    /** For whom the act that is going on is done. */
    @Transient
    private Optional<Deputyship> onBehalf = Optional.empty();

    @Transient
    private final Announcements announcements = new Announcements();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    ReportStanding() {}

    ReportStanding(ReportId id, PersonDetails drafter, @Nullable LocalDate due, Instant now) {
        this.id = id.value();
        this.status = ReportStatus.DRAFT;
        this.whereabouts = Whereabouts.with(drafter, now, due);
        this.changedAt = now;
    }

    final void move(ReportAct act, PersonDetails by, Instant now) {
        move(act, Actor.alone(by), now);
    }

    /** Before anything is changed: a refused act leaves nothing half done. */
    final void requireMay(ReportAct act, Actor by) {
        refusalOf(act, by).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The same for an act on the version that was shown. */
    final void requireMay(ReportAct act, Actor by, Sha256 shown) {
        requireMay(act, by);
        version.require(shown);
    }

    /** Whoever acts for another belongs to the report from then on, and both are named. */
    final void move(ReportAct act, Actor by, Instant now) {
        requireMay(act, by);
        onBehalf = whereabouts.holder().flatMap(before -> by.actingFor(before, status));
        status = status.after(act).orElseThrow(() -> new IllegalReportTransition(status, act));
        changedAt = now;
        onBehalf.ifPresent(under -> whereabouts.join(by.person().id()));
    }

    /** The rule that keeps this person from the act right now, if one does: what the refusal would say. */
    abstract Optional<RuleBrokenException> refusalOf(ReportAct act, Actor by);

    /** True if they have it, or act for somebody who has it. */
    final boolean isAt(Actor person) {
        return whereabouts.holder().filter(now -> person.isAt(now, status)).isPresent();
    }

    /** @param due the report's own day */
    final void go(ChainMove move, Actor by, @Nullable LocalDate due, Instant now) {
        move(move.act(), by, now);
        version = move.beginsRound() ? version.nextRound() : version;
        whereabouts.joinAll(move.readers());
        move.next().ifPresent(next -> whereabouts.pass(next, due, now));
        announce(move.event(id(), by.ref(), now, version.round()), move.act(), move.words());
    }

    final void nextVersion(Sha256 hash) {
        version = version.next(hash);
    }

    final void announce(ReportEvent event, ReportAct act, @Nullable Reason reason) {
        ActRecord record = new ActRecord(
                ++actCount,
                act,
                status,
                event.actor(),
                event.at(),
                version.number(),
                version.round(),
                Optional.ofNullable(reason).map(Reason::text),
                onBehalf.map(Deputyship::principalRef));
        announcements.add(event, record, onBehalf);
        onBehalf = Optional.empty();
    }

    final List<ReportEvent> takeNewEvents() {
        return announcements.takeEvents();
    }

    final List<ActRecord> takeNewActs() {
        return announcements.takeActs();
    }

    final ReportId id() {
        return new ReportId(id);
    }

    final ReportStatus status() {
        return status;
    }

    final Whereabouts whereabouts() {
        return whereabouts;
    }

    final CurrentVersion version() {
        return version;
    }

    final int versionNo() {
        return version.number();
    }

    final Instant changedAt() {
        return changedAt;
    }
}
