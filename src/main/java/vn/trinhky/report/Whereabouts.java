package vn.trinhky.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** Where a report is: who has it, by when they must have acted, and everybody of its way so far. */
@Embeddable
class Whereabouts {
    @Embedded
    private HolderColumns holder;

    /** As {@link HolderColumns#keys} has them: lists start here. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "report_holder", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "holder")
    private Set<String> holderKeys = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "report_participant", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "person_id")
    private Set<UUID> participants = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    protected Whereabouts() {}

    static Whereabouts with(PersonDetails drafter, Instant since, @Nullable LocalDate due) {
        Whereabouts fresh = new Whereabouts();
        fresh.give(HolderColumns.of(Holder.of(drafter), since, due));
        return fresh;
    }

    /** The people of the next step; they must have acted by its day or by the report's, whichever is earlier. */
    void pass(NextStep next, @Nullable LocalDate own, Instant now) {
        next.holder().people().forEach(one -> join(one.id()));
        give(holder.passedTo(next.holder(), now, earlier(next.due().orElse(null), own)));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate step, @Nullable LocalDate own) {
        if (step == null || own == null) {
            return step == null ? own : step;
        }
        return step.isBefore(own) ? step : own;
    }

    void toDrafter(Holder drafter, @Nullable LocalDate due, Instant now) {
        give(HolderColumns.of(drafter, now, due));
    }

    /** The drafter still has it; what is due may have changed. */
    void keep(Holder drafter, @Nullable LocalDate due) {
        give(HolderColumns.of(drafter, holder.since(), due));
    }

    /** Whoever holds the office; they must have acted by this day or by the report's, whichever is earlier. */
    void toOffice(Office office, @Nullable LocalDate due, @Nullable LocalDate own, Instant now) {
        give(HolderColumns.of(new Holder.AnyoneOf(office), now, earlier(due, own)));
    }

    void nowhere(Instant now) {
        give(HolderColumns.nobody(now));
    }

    private void give(HolderColumns next) {
        holder = next;
        holderKeys.retainAll(next.keys());
        holderKeys.addAll(next.keys());
    }

    void join(PersonId person) {
        participants.add(person.value());
    }

    void joinAll(Collection<PersonId> people) {
        people.forEach(this::join);
    }

    boolean includes(PersonId person) {
        return participants.contains(person.value());
    }

    Set<UUID> participants() {
        return participants;
    }

    Optional<Holder> holder() {
        return holder.get();
    }

    Instant since() {
        return holder.since();
    }

    Optional<LocalDate> actBy() {
        return Optional.ofNullable(holder.actBy());
    }
}
