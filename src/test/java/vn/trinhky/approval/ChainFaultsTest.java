package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.approval.ChainRule.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.organization.UnitId;
import vn.trinhky.testing.UseCase;

@UseCase("UC-050")
class ChainFaultsTest {
    private static final UnitDetails CULTURE = unit("Văn hóa");
    private static final UnitDetails OFFICE = unit("Văn phòng");
    private static final UnitDetails EMPTY = unit("Tư pháp");
    private static final PersonDetails HEAD = person("Huy", "Trưởng phòng", CULTURE, Set.of(CULTURE), Office.REVIEWER);
    private static final PersonDetails WRITER = person("Hạnh", "Công chức", CULTURE, Set.of(), Office.DRAFTER);
    private static final PersonDetails OTHER = person("Hà", "Công chức", OFFICE, Set.of(), Office.DRAFTER);
    private static final PersonDetails BOTH =
            person("Minh", "Phó phòng", OFFICE, Set.of(), Office.DRAFTER, Office.REVIEWER);
    private static final PersonDetails CHAIRMAN = person("Thảo", "Chủ tịch", OFFICE, Set.of(), Office.SIGNER);
    private static final List<PersonDetails> PEOPLE = List.of(HEAD, WRITER, OTHER, BOTH, CHAIRMAN);
    private static final ChainStep SIGNATURE = step(StepKind.SIGNATURE, one(CHAIRMAN));
    private static final ChainStep CHECK = step(StepKind.CONTENT_CHECK, one(HEAD));

    private static UnitDetails unit(String name) {
        return new UnitDetails(new UnitId(UUID.randomUUID()), new AgencyId(UUID.randomUUID()), name, "X");
    }

    private static PersonDetails person(
            String name, String post, UnitDetails unit, Set<UnitDetails> heads, Office... offices) {
        return new PersonDetails(
                new PersonId(UUID.randomUUID()),
                name,
                name,
                post,
                unit.id(),
                Set.of(offices),
                heads.stream().map(UnitDetails::id).collect(java.util.stream.Collectors.toSet()));
    }

    private static Whose one(PersonDetails person) {
        return new Whose.OnePerson(person.id());
    }

    private static ChainStep step(StepKind kind, Whose... seats) {
        return new ChainStep(Set.of(kind), Completion.ALL, List.of(seats), OptionalInt.empty());
    }

    private static ChainPlan plan(ChainStep... steps) {
        return new ChainPlan("Luồng", ChainCondition.GENERAL, List.of(steps));
    }

    private static ChainOffice office(ChainDetails... others) {
        return new ChainOffice(PEOPLE, List.of(CULTURE, OFFICE, EMPTY), List.of(others));
    }

    private static List<ChainRule> rules(ChainPlan plan) {
        return ChainFaults.of(plan, Optional.empty(), office()).stream()
                .map(ChainFault::rule)
                .toList();
    }

    private static List<ChainRule> atCheck(Whose... seats) {
        return rules(plan(step(StepKind.CONTENT_CHECK, seats), SIGNATURE));
    }

    @Test
    void aSoundChainHasNoFault() {
        assertThat(rules(plan(CHECK, SIGNATURE))).isEmpty();
        assertThat(atCheck(new Whose.HeadOf(CULTURE.id()))).isEmpty();
        assertThat(atCheck(new Whose.InPost("trưởng PHÒNG"))).isEmpty();
        assertThat(atCheck(new Whose.AnyoneIn(CULTURE.id()))).isEmpty();
    }

    @Test
    void itsNameIsThereAndNotTooLong() {
        assertThat(rules(new ChainPlan(" ", ChainCondition.GENERAL, List.of(CHECK, SIGNATURE))))
                .containsExactly(NAME_MISSING);
        assertThat(rules(new ChainPlan("x".repeat(200), ChainCondition.GENERAL, List.of(CHECK, SIGNATURE))))
                .isEmpty();
        assertThat(rules(new ChainPlan("x".repeat(201), ChainCondition.GENERAL, List.of(CHECK, SIGNATURE))))
                .containsExactly(NAME_TOO_LONG);
    }

    @Test
    void aCheckComesFirstAndTheOnlySignatureLast() {
        assertThat(rules(plan())).containsExactly(NO_CHECK, NO_SIGNER);
        assertThat(rules(plan(SIGNATURE))).containsExactly(NO_CHECK);
        assertThat(rules(plan(CHECK))).containsExactly(NO_SIGNER);
        assertThat(rules(plan(SIGNATURE, CHECK))).containsExactly(SIGNATURE_LAST);
        assertThat(rules(plan(CHECK, SIGNATURE, SIGNATURE))).contains(SIGNATURE_LAST);
        assertThat(rules(plan(CHECK, step(StepKind.SIGNATURE)))).containsExactly(NO_SIGNER);
        assertThat(rules(plan(CHECK, step(StepKind.SIGNATURE, one(CHAIRMAN), new Whose.HeadOf(CULTURE.id())))))
                .contains(SIGNATURE_ALONE, OFFICE_MISSING);
        ChainStep more = new ChainStep(
                Set.of(StepKind.SIGNATURE, StepKind.OPINION),
                Completion.ALL,
                List.of(one(CHAIRMAN)),
                OptionalInt.empty());
        assertThat(rules(plan(CHECK, more))).containsExactly(SIGNATURE_ALONE);
    }

    @Test
    void aChainHasTwelveStepsAtMost() {
        List<ChainStep> steps = new ArrayList<>(Collections.nCopies(11, CHECK));
        steps.add(SIGNATURE);
        assertThat(rules(plan(steps.toArray(ChainStep[]::new)))).doesNotContain(TOO_MANY_STEPS);
        steps.addFirst(CHECK);
        assertThat(rules(plan(steps.toArray(ChainStep[]::new)))).contains(TOO_MANY_STEPS);
    }

    @Test
    void aStepAnswersForSomethingAndSomebodyIsAtIt() {
        ChainStep nothing = new ChainStep(Set.of(), Completion.ALL, List.of(one(HEAD)), OptionalInt.empty());
        assertThat(rules(plan(nothing, SIGNATURE))).containsExactly(NO_KIND);
        assertThat(atCheck()).containsExactly(NOBODY_CHOSEN);
        assertThat(atCheck(Collections.nCopies(11, new Whose.AnyoneIn(CULTURE.id()))
                        .toArray(Whose[]::new)))
                .contains(TOO_MANY_PEOPLE);
    }

    @Test
    void itMayTakeBetweenOneAndSixtyDays() {
        for (int days : List.of(1, 60)) {
            assertThat(rules(plan(within(days), SIGNATURE))).isEmpty();
        }
        for (int days : List.of(-1, 0, 61)) {
            assertThat(rules(plan(within(days), SIGNATURE))).containsExactly(DAYS);
        }
    }

    private static ChainStep within(int days) {
        return new ChainStep(CHECK.kinds(), CHECK.completion(), CHECK.seats(), OptionalInt.of(days));
    }

    @Test
    void whereNobodyIsItSaysWhy() {
        assertThat(atCheck(new Whose.OnePerson(new PersonId(UUID.randomUUID()))))
                .containsExactly(PERSON_LEFT);
        assertThat(atCheck(new Whose.InPost("Kế toán"))).containsExactly(POST_VACANT);
        assertThat(atCheck(new Whose.HeadOf(OFFICE.id()))).containsExactly(UNIT_WITHOUT_HEAD);
        assertThat(atCheck(new Whose.AnyoneIn(EMPTY.id()))).containsExactly(UNIT_EMPTY);
        assertThat(atCheck(one(WRITER))).containsExactly(OFFICE_MISSING);
        assertThat(rules(plan(CHECK, step(StepKind.SIGNATURE, one(HEAD))))).contains(OFFICE_MISSING);
    }

    @Test
    void theSentenceNamesStepAndPost() {
        assertThat(ChainFaults.of(
                        plan(CHECK, step(StepKind.OPINION, new Whose.InPost("Kế toán")), SIGNATURE),
                        Optional.empty(),
                        office()))
                .containsExactly(new ChainFault(POST_VACANT, List.of(2, "Kế toán")));
    }

    @Test
    void onePersonSitsOnceAtAStepAndIsNamedWhereTheyComeAgain() {
        assertThat(atCheck(one(HEAD), new Whose.HeadOf(CULTURE.id()))).containsExactly(PERSON_TWICE_AT_STEP);
        assertThat(ChainFaults.of(plan(CHECK, CHECK, SIGNATURE), Optional.empty(), office()))
                .containsExactly(new ChainFault(PERSON_AT_TWO_STEPS, List.of("Huy", 1, 2)));
        assertThat(PERSON_AT_TWO_STEPS.forbids()).isFalse();
    }

    @Test
    void whoDraftsAndIsAloneAtACheckIsNamed() {
        assertThat(atCheck(one(BOTH))).containsExactly(DRAFTER_ALONE);
        assertThat(DRAFTER_ALONE.forbids()).isFalse();
        assertThat(atCheck(new Whose.AnyoneIn(OFFICE.id()))).isEmpty();
    }

    @Test
    void unitsThatDraftWithoutAHeadAreNamedUnlessTheChainIsNotForThem() {
        ChainStep heads = step(StepKind.CONTENT_CHECK, new Whose.HeadOfDraftingUnit());
        assertThat(ChainFaults.of(plan(heads, SIGNATURE), Optional.empty(), office()))
                .containsExactly(new ChainFault(HEADS_MISSING, List.of(1, "Văn phòng")));
        ChainCondition culture = new ChainCondition(Optional.empty(), Optional.empty(), Optional.of(CULTURE.id()));
        assertThat(rules(new ChainPlan("Luồng", culture, List.of(heads, SIGNATURE))))
                .isEmpty();
    }

    @Test
    void noOtherChainIsForTheSameReports() {
        UUID line = UUID.randomUUID();
        ChainDetails other = new ChainDetails(UUID.randomUUID(), line, 1, true, plan(CHECK, SIGNATURE));
        ChainPlan plan = plan(CHECK, SIGNATURE);
        assertThat(ChainFaults.of(plan, Optional.empty(), office(other)))
                .containsExactly(new ChainFault(SAME_REPORTS, List.of("Luồng")));
        assertThat(ChainFaults.of(plan, Optional.of(line), office(other))).isEmpty();
        ChainPlan culture = new ChainPlan(
                "Luồng",
                new ChainCondition(Optional.empty(), Optional.empty(), Optional.of(CULTURE.id())),
                plan.steps());
        assertThat(ChainFaults.of(culture, Optional.empty(), office(other))).isEmpty();
    }

    @Test
    void whatForbidsComesFirst() {
        assertThat(ChainFaults.of(
                        plan(step(StepKind.CONTENT_CHECK, one(BOTH)), step(StepKind.SIGNATURE)),
                        Optional.empty(),
                        office()))
                .extracting(ChainFault::forbids)
                .containsExactly(true, false);
    }
}
