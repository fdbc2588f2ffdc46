package vn.trinhky.approval;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.walk.Act;
import vn.trinhky.walk.Office;
import vn.trinhky.walk.Seen;
import vn.trinhky.walk.World;

/** The program itself: its services, as the people of the demo, on a report and a chain of their own. */
public final class ServiceOffice implements Office, AutoCloseable {
    private static final String WORDS = "Ý kiến";

    private final World world;
    private final ApplicationContext program;
    private final Approvals approvals;
    private final Consultations consultations;
    private final ReportLifecycle lifecycle;
    private final ReportCatalog catalog;
    private final ReportDrafting drafting;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final UUID chain = UUID.randomUUID();
    private final List<AbsenceId> absences;
    private final ReportId report;

    public ServiceOffice(World world, ApplicationContext program) {
        this.world = world;
        this.program = program;
        this.approvals = program.getBean(Approvals.class);
        this.consultations = program.getBean(Consultations.class);
        this.lifecycle = program.getBean(ReportLifecycle.class);
        this.catalog = program.getBean(ReportCatalog.class);
        this.drafting = program.getBean(ReportDrafting.class);
        As.person(
                "quantri",
                () -> program.getBean(Organization.class).working().stream()
                        .filter(one -> world.people().containsKey(one.login()))
                        .forEach(one -> {
                            people.put(one.login(), one.id());
                            names.put(one.id(), one.login());
                        }));
        program.getBean(ApprovalChains.class)
                .add(new ApprovalChain(
                        chain,
                        chain,
                        1,
                        "Luồng đi thử",
                        new ChainCondition(Optional.empty(), Optional.of(Urgency.URGENT), Optional.empty()),
                        world.chain().stream().map(this::step).toList()));
        absences = world.today().stream().map(this::register).toList();
        report = As.person(world.drafter(), () -> drafting.begin(metadata(), ReportJourney.CONTENT));
    }

    private ChainStep step(World.Step step) {
        Set<StepKind> kinds = step.signature()
                ? EnumSet.of(StepKind.SIGNATURE)
                : EnumSet.of(step.opinion() ? StepKind.OPINION : StepKind.CONTENT_CHECK);
        List<Whose> seats = step.seats().stream()
                .map(seat -> seat.iterator().next())
                .<Whose>map(name -> new Whose.OnePerson(id(name)))
                .toList();
        return new ChainStep(kinds, step.all() ? Completion.ALL : Completion.ANY, seats, OptionalInt.of(2));
    }

    private AbsenceId register(World.Away away) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        if (away.reviews()) {
            duties.add(Duty.REVIEW);
        }
        if (away.signs()) {
            duties.add(Duty.SIGN);
        }
        var today = OfficeTime.today(program.getBean(TestClock.class));
        Delegation delegation = new Delegation(id(away.deputy()), duties, SigningForm.TUQ, "1/QĐ-UBND");
        return As.person(
                "quantri",
                () -> program.getBean(Absences.class)
                        .register(id(away.person()), today, today.plusDays(1), Optional.of(delegation)));
    }

    private static ReportMetadata metadata() {
        ReportMetadata plain = ReportJourney.metadata("Đi thử qua các bước");
        return new ReportMetadata(
                plain.type(),
                plain.subject(),
                plain.addressees(),
                plain.recipients(),
                plain.fileCopy(),
                plain.legalBases(),
                Urgency.URGENT,
                plain.period(),
                plain.dueDate(),
                plain.draftingUnit(),
                plain.askedBy(),
                plain.restricted(),
                plain.marks(),
                plain.attachments());
    }

    private PersonId id(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private ReportSummary summary() {
        return As.person(world.drafter(), () -> catalog.summary(report));
    }

    @Override
    public Seen seen() {
        ReportSummary now = summary();
        Set<String> holders = now.holder()
                .map(holder -> switch (holder) {
                    case Holder.AnyoneOf any -> Set.of(any.office().name());
                    default ->
                        holder.people().stream().map(one -> names.get(one.id())).collect(Collectors.toSet());
                })
                .orElse(Set.of());
        long revision = As.person(world.drafter(), () -> catalog.draft(report)).revision();
        return new Seen(now.status().name(), holders, now.version(), (int) revision);
    }

    @Override
    public void take(Act act) {
        As.person(act.who(), () -> tryTo(act));
    }

    private void tryTo(Act act) {
        switch (act.kind()) {
            case EDIT -> drafting.save(report, act.number(), ReportJourney.CONTENT);
            case SUBMIT -> lifecycle.submit(report, act.number());
            case AGREE -> approvals.agree(report, hash(act.number()), act.words() ? WORDS : "");
            case RETURN -> approvals.returnForRevision(report, WORDS, act.number());
            case SEND_BACK -> approvals.sendBack(report, act.number(), WORDS);
            case REASSIGN -> program.getBean(Handovers.class).reassign(report, id(act.whom()), id(act.other()), WORDS);
            case CONSULT -> consultations.ask(report, id(act.whom()), WORDS);
            case ANSWER -> answer();
            case WITHDRAW -> lifecycle.withdraw(report);
            case SIGN -> withPin(pin -> signing().sign(report, hash(act.number()), pin));
            case ISSUE -> withPin(pin -> signing().sealAndIssue(report, pin));
            case REFUSE -> signing().refuseToSeal(report, WORDS);
            case CANCEL -> lifecycle.cancel(report, new Reason(WORDS));
        }
    }

    private void answer() {
        UUID asked = consultations.waiting().stream()
                .filter(one -> one.report().equals(report))
                .findFirst()
                .map(Consultation::id)
                .orElse(chain);
        consultations.answer(asked, WORDS);
    }

    private Signing signing() {
        return program.getBean(Signing.class);
    }

    private interface WithPin {
        void act(Pin pin);
    }

    private static void withPin(WithPin act) {
        try (Pin pin = ReportJourney.pin()) {
            act.act(pin);
        }
    }

    /** Of a version that there is, else a forged one. */
    private Sha256 hash(int version) {
        return As.person(
                world.drafter(),
                () -> catalog.versionNumbers(report).contains(version)
                        ? catalog.version(report, version).hash()
                        : Sha256.of("forged"));
    }

    /** The chain is for nobody else, and everybody is back. */
    @Override
    public void close() {
        program.getBean(ApprovalChains.class).retire(chain);
        As.person("quantri", () -> absences.forEach(program.getBean(Absences.class)::end));
    }
}
