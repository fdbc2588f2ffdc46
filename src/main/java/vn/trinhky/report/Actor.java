package vn.trinhky.report;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.organization.absence.Deputyships;
import vn.trinhky.organization.absence.Duty;

/** Somebody who acts for themselves and, while others are away, for those who handed their duties to them. */
public final class Actor {
    private final PersonDetails person;
    private final Supplier<Deputyships> deputyships;

    /** @param deputyships asked only where they matter */
    public Actor(PersonDetails person, Supplier<Deputyships> deputyships) {
        this.person = person;
        this.deputyships = deputyships;
    }

    /** Somebody who acts for nobody else. */
    public static Actor alone(PersonDetails person) {
        return new Actor(person, () -> Deputyships.NONE);
    }

    public PersonDetails person() {
        return person;
    }

    ActorRef ref() {
        return person.actor();
    }

    /** For whom they would act on a report that these people have in this status; empty if they have it themselves. */
    public Optional<Deputyship> actingFor(Holder holder, ReportStatus status) {
        return holder.includes(person) ? Optional.empty() : duty(status).flatMap(duty -> covering(duty, holder));
    }

    private Optional<Deputyship> covering(Duty duty, Holder holder) {
        return deputyships
                .get()
                .covering(
                        duty, holder.people().stream().map(Holder.OnePerson::id).toList());
    }

    /** True if they have it, or act for somebody who has it. */
    public boolean isAt(Holder holder, ReportStatus status) {
        return holder.includes(person) || actingFor(holder, status).isPresent();
    }

    /** Everybody for whom they do what is to be done in this status. */
    Set<PersonId> principals(ReportStatus status) {
        return duty(status).map(duty -> deputyships.get().principals(duty)).orElse(Set.of());
    }

    private static Optional<Duty> duty(ReportStatus status) {
        return switch (status) {
            case IN_REVIEW -> Optional.of(Duty.REVIEW);
            case AWAITING_SIGNATURE -> Optional.of(Duty.SIGN);
            default -> Optional.empty();
        };
    }
}
