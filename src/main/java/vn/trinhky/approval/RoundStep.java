package vn.trinhky.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.report.Holder;

/**
 * A step of a round that is going on or over.
 *
 * @param number counted from 1
 * @param completion whether all its seats decide, or any one of them
 * @param dueDays working days it may take, if the chain says so
 * @param due its last day, known once its turn has come
 */
public record RoundStep(
        int number,
        Set<StepKind> kinds,
        Completion completion,
        List<Seat> seats,
        OptionalInt dueDays,
        Optional<LocalDate> due) {
    public RoundStep {
        kinds = EnumSet.copyOf(kinds);
        seats = List.copyOf(seats);
    }

    /** A step of one person that may take any time. */
    public static RoundStep of(int number, Set<StepKind> kinds, PersonId person, String name) {
        Seat seat = Seat.of(1, List.of(new Holder.OnePerson(person, name)));
        return new RoundStep(number, kinds, Completion.ALL, List.of(seat), OptionalInt.empty(), Optional.empty());
    }

    public boolean isSignature() {
        return kinds.contains(StepKind.SIGNATURE);
    }

    /** True once nobody at it is waited for: all have decided, or the one that is enough. */
    public boolean isDone() {
        return completion == Completion.ALL
                ? seats.stream().noneMatch(Seat::isOpen)
                : seats.stream().anyMatch(seat -> !seat.isOpen());
    }

    /** Who is waited for; nobody once it is done. */
    public List<Seat> open() {
        return isDone() ? List.of() : seats.stream().filter(Seat::isOpen).toList();
    }

    boolean hasAgreed() {
        return isDone() && decisions().stream().allMatch(one -> one.kind() == DecisionKind.AGREED);
    }

    /** Everybody who may act at it, each once. */
    public List<Holder.OnePerson> people() {
        return distinct(seats);
    }

    /** Whoever has it once its turn has come: the people of the seats that are open. */
    Holder holder() {
        return Holder.of(distinct(open()));
    }

    private static List<Holder.OnePerson> distinct(List<Seat> seats) {
        return seats.stream().flatMap(seat -> seat.people().stream()).distinct().toList();
    }

    /** The first of its people; the one that is shown where one is needed. */
    public PersonId person() {
        return people().getFirst().id();
    }

    /** Who is at it, or who decided it, by name. */
    public String personName() {
        return isDone()
                ? decisions().stream().map(one -> one.by().name()).distinct().collect(Collectors.joining(", "))
                : people().stream().map(Holder.OnePerson::name).collect(Collectors.joining(", "));
    }

    public List<Decision> decisions() {
        return seats.stream().flatMap(seat -> seat.decision().stream()).toList();
    }

    /** What ended it: what sent it back, else its last agreement or signature; empty while it is going on. */
    public Optional<Decision> decision() {
        return decisions().stream()
                .filter(one -> one.kind().endsRound())
                .findFirst()
                .or(() -> isDone() ? Optional.of(decisions().getLast()) : Optional.empty());
    }

    /** The decision fills every open seat of the person, or one they hold for another. */
    RoundStep decided(Optional<PersonId> principal, Decision decision) {
        PersonId at = principal.orElseGet(() -> PersonId.of(decision.by().id()));
        return with(seat -> seat.isOpen() && seat.isFor(at) ? seat.decided(decision) : seat);
    }

    RoundStep handedOver(PersonId from, Holder.OnePerson to) {
        return with(seat -> seat.isOpen() ? seat.handedOver(from, to) : seat);
    }

    RoundStep opened() {
        return with(Seat::opened);
    }

    RoundStep dueOn(LocalDate day) {
        return new RoundStep(number, kinds, completion, seats, dueDays, Optional.of(day));
    }

    private RoundStep with(UnaryOperator<Seat> change) {
        List<Seat> changed = new ArrayList<>(seats);
        changed.replaceAll(change);
        return new RoundStep(number, kinds, completion, changed, dueDays, due);
    }

    /**
     * What somebody decided.
     *
     * @param forWhom name of the absent person they acted for, empty if for themselves
     * @param under the delegation they acted under
     */
    public record Decision(
            DecisionKind kind, Instant at, ActorRef by, Optional<String> forWhom, Optional<AbsenceId> under) {
        static Decision own(DecisionKind kind, Instant at, ActorRef by) {
            return new Decision(kind, at, by, Optional.empty(), Optional.empty());
        }
    }

    public enum DecisionKind {
        AGREED,
        RETURNED,
        SENT_BACK,
        SIGNED;

        boolean endsRound() {
            return this == RETURNED || this == SENT_BACK;
        }
    }
}
