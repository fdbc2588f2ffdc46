package vn.trinhky.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
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
    private HolderColumns holder;

    @Embedded
    private CurrentVersion version = CurrentVersion.NONE;

    private Instant changedAt;
    private int actCount;

    @Transient
    private final Announcements announcements = new Announcements();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    ReportStanding() {}

    ReportStanding(ReportId id, Holder first, Instant now) {
        this.id = id.value();
        this.status = ReportStatus.DRAFT;
        this.holder = HolderColumns.of(first, now);
        this.changedAt = now;
    }

    final void move(ReportAct act, PersonDetails by, Instant now) {
        refusalOf(act, by).ifPresent(refusal -> {
            throw refusal;
        });
        status = status.after(act).orElseThrow(() -> new IllegalReportTransition(status, act));
        changedAt = now;
    }

    /** The rule that keeps this person from the act right now, if one does: what the refusal would say. */
    abstract Optional<RuleBrokenException> refusalOf(ReportAct act, PersonDetails by);

    final void passOn(HolderColumns next) {
        holder = next;
    }

    final void nextVersion(Sha256 hash) {
        version = version.next(hash);
    }

    final void announce(ReportEvent event, ReportAct act, @Nullable Reason reason) {
        Optional<String> why = Optional.ofNullable(reason).map(Reason::text);
        announcements.add(
                event,
                new ActRecord(
                        ++actCount, act, status, event.actor(), event.at(), version.number(), version.round(), why));
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

    final HolderColumns holder() {
        return holder;
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
