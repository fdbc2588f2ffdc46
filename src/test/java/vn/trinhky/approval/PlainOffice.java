package vn.trinhky.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.approval.RoundStep.Decision;
import vn.trinhky.approval.RoundStep.DecisionKind;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.organization.absence.Deputyships;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.report.Actor;
import vn.trinhky.report.ChainMove;
import vn.trinhky.report.Holder;
import vn.trinhky.report.NextStep;
import vn.trinhky.report.PlainReport;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.walk.Act;
import vn.trinhky.walk.Office;
import vn.trinhky.walk.Seen;
import vn.trinhky.walk.World;

/** Aggregates and rules of report and chain, put together as the services do, without program and database. */
public final class PlainOffice implements Office {
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final Instant BEGUN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Reason WORDS = new Reason("Ý kiến");

    private final World world;
    private final Map<String, PersonDetails> people = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final ApprovalChain chain;
    private final PlainReport report;
    private final Set<String> asked = new HashSet<>();
    private Optional<ApprovalRound> round = Optional.empty();
    private int resume = 1;

    public PlainOffice(World world) {
        this.world = world;
        world.people().forEach((name, offices) -> {
            PersonDetails person = new PersonDetails(
                    new PersonId(UUID.randomUUID()),
                    name,
                    name,
                    name,
                    new UnitId(UUID.randomUUID()),
                    offices.stream()
                            .map(vn.trinhky.organization.Office::valueOf)
                            .collect(Collectors.toSet()),
                    name.equals(world.head()) ? Set.of(UNIT) : Set.of());
            people.put(name, person);
            names.put(person.id(), name);
        });
        chain = ApprovalChain.general(
                UUID.randomUUID(), "x", world.chain().stream().map(this::step).toList());
        report = new PlainReport(person(world.drafter()), UNIT, ReportJourney.CONTENT, BEGUN);
    }

    /** Seats of several people are posts several people are in: a person is in as many as it takes. */
    private ChainStep step(World.Step step) {
        Set<StepKind> kinds = step.signature()
                ? EnumSet.of(StepKind.SIGNATURE)
                : EnumSet.of(step.opinion() ? StepKind.OPINION : StepKind.CONTENT_CHECK);
        List<Whose> seats = step.seats().stream()
                .<Whose>map(seat -> new Whose.InPost(post(seat)))
                .toList();
        return new ChainStep(kinds, step.all() ? Completion.ALL : Completion.ANY, seats, OptionalInt.of(2));
    }

    private static String post(Set<String> seat) {
        return String.join("+", seat.stream().sorted().toList());
    }

    /** Who could sit on the seats of the chain, one entry per seat they could take. */
    private List<PersonDetails> staff() {
        return world.chain().stream()
                .flatMap(step -> step.seats().stream())
                .distinct()
                .flatMap(seat -> seat.stream().sorted().map(name -> inPost(person(name), post(seat))))
                .toList();
    }

    private static PersonDetails inPost(PersonDetails person, String post) {
        return new PersonDetails(
                person.id(), person.login(), person.name(), post, person.unit(), person.offices(), person.headOf());
    }

    private PersonDetails person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private Actor actor(String name) {
        List<Deputyship> held = world.today().stream()
                .filter(one -> one.deputy().equals(name))
                .map(PlainOffice.this::deputyship)
                .toList();
        return new Actor(person(name), () -> new Deputyships(held));
    }

    private Deputyship deputyship(World.Away away) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (away.reviews()) {
            duties.add(Duty.REVIEW);
        }
        if (away.signs()) {
            duties.add(Duty.SIGN);
        }
        PersonDetails principal = person(away.person());
        return new Deputyship(
                new AbsenceId(UUID.randomUUID()),
                principal.id(),
                principal.name(),
                duties,
                SigningForm.TUQ,
                "1/QĐ",
                today().plusDays(away.to() - (long) world.day()));
    }

    private Instant now() {
        return BEGUN.plusSeconds(86_400L * world.day());
    }

    private LocalDate today() {
        return OfficeTime.day(now());
    }

    private static Sha256 hash(int version) {
        return Sha256.of("v" + version);
    }

    @Override
    public Seen seen() {
        Set<String> holders = report.summary()
                .holder()
                .map(holder -> switch (holder) {
                    case Holder.AnyoneOf any -> Set.of(any.office().name());
                    default ->
                        holder.people().stream().map(one -> names.get(one.id())).collect(Collectors.toSet());
                })
                .orElse(Set.of());
        return new Seen(
                report.summary().status().name(), holders, report.summary().version(), (int) report.revision());
    }

    /** Somebody at work who could take the report a step further, by what the program would let them do. */
    public boolean someoneCanAct() {
        return people.keySet().stream()
                .anyMatch(name -> report.mayRead(person(name))
                        && EnumSet.of(ReportAct.SUBMIT, ReportAct.AGREE, ReportAct.SIGN, ReportAct.ISSUE).stream()
                                .anyMatch(act -> report.allows(act, actor(name))));
    }

    @Override
    public void take(Act act) {
        PersonDetails me = person(act.who());
        switch (act.kind()) {
            case EDIT -> report.edit(me, act.number(), now());
            case SUBMIT -> submit(me, act.number());
            case AGREE -> agree(act);
            case RETURN -> returnForRevision(act);
            case SEND_BACK -> sendBack(act);
            case REASSIGN -> reassign(act);
            case CONSULT -> consult(act);
            case ANSWER -> answer(act);
            case WITHDRAW -> report.withdraw(me, now());
            case SIGN -> sign(act);
            case ISSUE -> report.issue(me, now());
            case REFUSE -> report.refuseToSeal(me, now());
            case CANCEL -> report.cancel(me, now());
        }
    }

    private void submit(PersonDetails me, int revision) {
        if (!report.allows(ReportAct.SUBMIT, Actor.alone(me))) {
            report.submit(me, revision, hash(0), now());
        }
        List<RoundStep> steps = Routing.steps(chain, me.id(), UNIT, staff());
        Sha256 hash = hash(report.summary().version() + 1);
        report.submit(me, revision, hash, now());
        ApprovalRound next = new ApprovalRound(
                report.summary().id(),
                report.summary().round(),
                report.summary().version(),
                hash,
                chain.id(),
                resume,
                now(),
                steps);
        report.passTo(Turns.next(next), Approvals.people(next), now());
        round = Optional.of(next);
        resume = 1;
    }

    private ApprovalRound current() {
        return round.filter(one -> one.number() == report.summary().round())
                .orElseThrow(ApprovalRule.NOT_AT_THIS_STEP::broken);
    }

    private Optional<Deputyship> standIn(ApprovalRound now, String name) {
        return now.due()
                .flatMap(step ->
                        actor(name).actingFor(step.holder(), report.summary().status()));
    }

    private ApprovalRound decided(String name, DecisionKind kind) {
        Optional<Deputyship> under = standIn(current(), name);
        return current()
                .decided(
                        under.map(Deputyship::principal),
                        new Decision(
                                kind,
                                now(),
                                person(name).actor(),
                                under.map(Deputyship::principalName),
                                under.map(Deputyship::absence)));
    }

    private void agree(Act act) {
        boolean needsWords = current()
                .due()
                .filter(step -> step.kinds().contains(StepKind.OPINION))
                .isPresent();
        ApprovalRule.OPINION_NEEDS_WORDS.require(!needsWords || act.words());
        ApprovalRound agreed = decided(act.who(), DecisionKind.AGREED);
        NextStep next = Turns.next(agreed);
        boolean last = agreed.due().filter(RoundStep::isSignature).isPresent();
        report.agree(actor(act.who()), hash(act.number()), next, last, now());
        round = Optional.of(agreed);
    }

    private void returnForRevision(Act act) {
        ApprovalRound returned = decided(act.who(), DecisionKind.RETURNED);
        ApprovalRule.RESUME_AT_A_CHECK.require(
                current().resumable().stream().anyMatch(step -> step.number() == act.number()));
        report.returnForRevision(actor(act.who()), now());
        round = Optional.of(returned);
        resume = act.number();
    }

    private void sendBack(Act act) {
        ApprovalRound next = current().sentBackTo(act.number(), current().number() + 1, now());
        decided(act.who(), DecisionKind.SENT_BACK);
        report.go(new ChainMove.SendBack(Turns.next(next), WORDS), actor(act.who()), now());
        round = Optional.of(next);
    }

    private void reassign(Act act) {
        PersonDetails from = person(act.whom());
        PersonDetails to = person(act.other());
        Handovers.requireOwnPart(
                person(act.who()), standIn(current(), act.who()).map(Deputyship::principal), from.id());
        Handovers.requireFits(current(), from.id(), to, report.summary().drafter());
        ApprovalRound changed = current().handedOver(from.id(), new Holder.OnePerson(to.id(), to.name()));
        report.go(new ChainMove.Reassign(Turns.next(changed), from.id(), to.id(), WORDS), actor(act.who()), now());
        round = Optional.of(changed);
    }

    private void consult(Act act) {
        current();
        ApprovalRule.COLLEAGUE_FITS_STEP.require(!act.who().equals(act.whom()));
        ApprovalRule.NOT_ASKED_TWICE.require(!asked.contains(act.whom()));
        report.go(new ChainMove.Consult(person(act.whom()).id(), WORDS), actor(act.who()), now());
        asked.add(act.whom());
    }

    private void answer(Act act) {
        ApprovalRule.ANSWERED_ONCE.require(asked.contains(act.who()));
        report.go(new ChainMove.Answer(person(act.who()).id(), WORDS), actor(act.who()), now());
        asked.remove(act.who());
    }

    private void sign(Act act) {
        ApprovalRound signed = decided(act.who(), DecisionKind.SIGNED);
        ApprovalRule.ALL_AGREED_TO_THIS_VERSION.require(
                current().isFullyAgreed() && report.summary().status() == ReportStatus.AWAITING_SIGNATURE);
        report.sign(actor(act.who()), hash(act.number()), today(), now());
        round = Optional.of(signed);
    }
}
