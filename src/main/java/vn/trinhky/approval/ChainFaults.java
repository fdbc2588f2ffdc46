package vn.trinhky.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.organization.UnitId;

/** Everything that is wrong with a chain that is being drawn, what forbids it first. */
final class ChainFaults {
    private final ChainPlan plan;
    private final ChainOffice office;
    private final List<ChainFault> found = new ArrayList<>();

    private ChainFaults(ChainPlan plan, ChainOffice office) {
        this.plan = plan;
        this.office = office;
    }

    /** @param line the chain that is drawn anew, if it is not a new one: its own former version is no rival */
    static List<ChainFault> of(ChainPlan plan, Optional<UUID> line, ChainOffice office) {
        ChainFaults faults = new ChainFaults(plan, office);
        faults.name();
        faults.rivals(line);
        faults.shape();
        for (int i = 0; i < plan.steps().size(); i++) {
            faults.step(plan.steps().get(i), i + 1);
        }
        faults.twoSteps();
        return faults.found.stream()
                .sorted((one, other) -> Boolean.compare(other.forbids(), one.forbids()))
                .toList();
    }

    private void tell(boolean wrong, ChainRule rule, Object... arguments) {
        if (wrong) {
            found.add(rule.broken(arguments));
        }
    }

    private void name() {
        tell(plan.name().isEmpty(), ChainRule.NAME_MISSING);
        tell(plan.name().length() > ChainPlan.MAX_NAME, ChainRule.NAME_TOO_LONG, ChainPlan.MAX_NAME);
    }

    private void rivals(Optional<UUID> line) {
        office.others().stream()
                .filter(other -> line.filter(other.line()::equals).isEmpty())
                .filter(other -> other.plan().condition().equals(plan.condition()))
                .findFirst()
                .ifPresent(
                        other -> tell(true, ChainRule.SAME_REPORTS, other.plan().name()));
    }

    private void shape() {
        List<ChainStep> steps = plan.steps();
        long signatures = steps.stream().filter(ChainStep::isSignature).count();
        tell(steps.size() > ChainPlan.MAX_STEPS, ChainRule.TOO_MANY_STEPS, ChainPlan.MAX_STEPS);
        tell(signatures == steps.size(), ChainRule.NO_CHECK);
        tell(signatures == 0, ChainRule.NO_SIGNER);
        tell(signatures > 1 || signatures == 1 && !steps.getLast().isSignature(), ChainRule.SIGNATURE_LAST);
    }

    private void step(ChainStep step, int number) {
        tell(step.kinds().isEmpty(), ChainRule.NO_KIND, number);
        boolean nobody = step.seats().isEmpty();
        tell(nobody && step.isSignature(), ChainRule.NO_SIGNER);
        tell(nobody && !step.isSignature(), ChainRule.NOBODY_CHOSEN, number);
        tell(!nobody && step.isSignature() && !step.standsAlone(), ChainRule.SIGNATURE_ALONE, number);
        tell(step.seats().size() > ChainStep.MAX_SEATS, ChainRule.TOO_MANY_PEOPLE, number, ChainStep.MAX_SEATS);
        step.dueDays()
                .ifPresent(days -> tell(
                        days < 1 || days > ChainStep.MAX_DUE_DAYS, ChainRule.DAYS, number, ChainStep.MAX_DUE_DAYS));
        step.seats().forEach(seat -> seat(seat, step, number));
        sameStep(step, number);
    }

    private void seat(Whose whose, ChainStep step, int number) {
        if (whose instanceof Whose.HeadOfDraftingUnit) {
            headsOfDraftingUnits(step, number);
            return;
        }
        List<PersonDetails> people = office.at(whose, anyUnit());
        if (people.isEmpty()) {
            nobodyThere(whose, number);
            return;
        }
        List<PersonDetails> able = able(people, step);
        tell(able.isEmpty(), ChainRule.OFFICE_MISSING, number, names(people));
        boolean alone = able.size() == 1 && !step.isSignature();
        tell(alone && able.getFirst().holds(Office.DRAFTER), ChainRule.DRAFTER_ALONE, number, names(able));
    }

    /** Only the head of the drafting unit depends on it. */
    private UnitId anyUnit() {
        return plan.condition().unit().orElseGet(() -> new UnitId(new UUID(0, 0)));
    }

    private void nobodyThere(Whose whose, int number) {
        switch (whose) {
            case Whose.OnePerson person -> tell(true, ChainRule.PERSON_LEFT, number);
            case Whose.InPost post -> tell(true, ChainRule.POST_VACANT, number, post.title());
            case Whose.HeadOf head -> tell(true, ChainRule.UNIT_WITHOUT_HEAD, number, unitName(head.unit()));
            case Whose.AnyoneIn any -> tell(true, ChainRule.UNIT_EMPTY, number, unitName(any.unit()));
            case Whose.HeadOfDraftingUnit head -> throw new IllegalStateException("told by unit");
        }
    }

    private void headsOfDraftingUnits(ChainStep step, int number) {
        Set<String> without = new TreeSet<>();
        Set<String> drafting = new TreeSet<>();
        for (UnitDetails unit : draftingUnits()) {
            List<PersonDetails> heads = able(office.at(new Whose.HeadOfDraftingUnit(), unit.id()), step);
            if (heads.isEmpty()) {
                without.add(unit.name());
            } else if (!step.isSignature()) {
                heads.stream().filter(head -> head.holds(Office.DRAFTER)).forEach(head -> drafting.add(head.name()));
            }
        }
        tell(!without.isEmpty(), ChainRule.HEADS_MISSING, number, String.join(", ", without));
        tell(!drafting.isEmpty(), ChainRule.DRAFTER_ALONE, number, String.join(", ", drafting));
    }

    /** Units the chain is for in which somebody drafts. */
    private List<UnitDetails> draftingUnits() {
        return office.units().stream()
                .filter(unit -> plan.condition()
                        .unit()
                        .filter(only -> !only.equals(unit.id()))
                        .isEmpty())
                .filter(unit -> office.people().stream()
                        .anyMatch(person ->
                                person.holds(Office.DRAFTER) && person.unit().equals(unit.id())))
                .toList();
    }

    private void sameStep(ChainStep step, int number) {
        Set<PersonId> seen = new HashSet<>();
        step.seats().stream()
                .flatMap(seat -> alone(seat, step).stream())
                .filter(person -> !seen.add(person.id()))
                .forEach(person -> tell(true, ChainRule.PERSON_TWICE_AT_STEP, number, person.name()));
    }

    private void twoSteps() {
        Map<PersonId, Integer> first = new HashMap<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            ChainStep step = plan.steps().get(i);
            int number = i + 1;
            step.seats().stream()
                    .flatMap(seat -> alone(seat, step).stream())
                    .distinct()
                    .forEach(person -> {
                        Integer before = first.putIfAbsent(person.id(), number);
                        tell(
                                before != null,
                                ChainRule.PERSON_AT_TWO_STEPS,
                                person.name(),
                                before == null ? number : before,
                                number);
                    });
        }
    }

    /** The person who surely has the seat, because nobody else could. */
    private Optional<PersonDetails> alone(Whose whose, ChainStep step) {
        List<PersonDetails> able = able(office.at(whose, anyUnit()), step);
        return able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty();
    }

    private static List<PersonDetails> able(List<PersonDetails> people, ChainStep step) {
        return people.stream()
                .filter(person -> Routing.mayActAt(step.isSignature(), person))
                .toList();
    }

    private static String names(List<PersonDetails> people) {
        return people.stream().map(PersonDetails::name).collect(Collectors.joining(", "));
    }

    private String unitName(UnitId unit) {
        return office.unit(unit).map(UnitDetails::name).orElse("?");
    }
}
