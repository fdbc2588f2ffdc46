package vn.trinhky.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * Random acts of random people on one report, each as the model and the program see it. People act on what they were
 * shown, which may be older than what is there: that is what acts at the same time come down to.
 */
final class RandomWalk {
    private final World world;
    private final Model model;
    private final Office office;
    private final Random random;
    private final Sentences sentences;
    private final List<String> diary = new ArrayList<>();
    /** Which steps of the chain agreed to which version, as the program let it happen: seats by their people. */
    private final List<String> agreed = new ArrayList<>();

    private Seen shown;

    RandomWalk(World world, Office office, Random random, Sentences sentences) {
        this.world = world;
        this.model = new Model(world);
        this.office = office;
        this.random = random;
        this.sentences = sentences;
        this.shown = office.seen();
    }

    /** What was done and refused, for whoever has to find the fault. */
    List<String> diary() {
        return diary;
    }

    void say(String line) {
        diary.add(line);
    }

    /** Tries one act in both worlds and compares what they let happen and what is there afterwards. */
    void step() {
        Act act = someAct();
        Seen before = office.seen();
        boolean expected = model.take(act);
        boolean done = attempt(act);
        diary.add((done ? "done    " : "refused ") + act + " -> " + office.seen());
        assertThat(done).as("what the model says of it").isEqualTo(expected);
        assertThat(office.seen()).isEqualTo(model.seen());
        if (done) {
            requireNothingUnagreedIsSigned(act);
        } else {
            assertThat(office.seen()).as("a refusal changes nothing").isEqualTo(before);
        }
        if (random.nextInt(4) > 0) {
            shown = office.seen();
        }
    }

    private boolean attempt(Act act) {
        try {
            office.take(act);
            return true;
        } catch (RuleBrokenException refusal) {
            sentences.requireOne(refusal);
        } catch (AccessDeniedException refusal) {
            diary.add("denied  " + refusal.getMessage());
        }
        return false;
    }

    private void requireNothingUnagreedIsSigned(Act act) {
        if (act.kind() == Act.Kind.AGREE) {
            assertThat(act.who()).as("nobody reviews their own draft").isNotEqualTo(world.drafter);
            agreed.add(act.number() + " " + act.who());
        }
        if (act.kind() == Act.Kind.SIGN) {
            int version = office.seen().version();
            assertThat(agreed)
                    .as("agreed in the version that is signed")
                    .anyMatch(one -> one.startsWith(version + " "));
            assertThat(act.number()).isEqualTo(version);
        }
    }

    /** Half of them by somebody who has it now or writes it, so that reports get on their way; the rest by anybody. */
    private Act someAct() {
        List<String> everybody = List.copyOf(world.people.keySet());
        List<String> likely = new ArrayList<>(shown.holders());
        likely.remove("CLERK");
        shown.holders().stream()
                .filter("CLERK"::equals)
                .forEach(any -> everybody.stream()
                        .filter(one -> world.offices(one).contains("CLERK"))
                        .forEach(likely::add));
        boolean wild = random.nextInt(3) == 0 || likely.isEmpty();
        String who = World.pick(wild ? everybody : likely, random);
        Act.Kind kind = wild ? World.pick(List.of(Act.Kind.values()), random) : likelyKind();
        int number = switch (kind) {
            case EDIT, SUBMIT -> shown.revision();
            case AGREE, SIGN -> random.nextInt(12) == 0 ? 99 : shown.version();
            default -> 1 + random.nextInt(4);
        };
        String whom = kind == Act.Kind.REASSIGN && random.nextBoolean() ? who : World.pick(everybody, random);
        return new Act(kind, who, whom, World.pick(everybody, random), number, random.nextInt(3) > 0);
    }

    private Act.Kind likelyKind() {
        Act.Kind onward = Map.of(
                        "DRAFT", Act.Kind.SUBMIT,
                        "RETURNED", Act.Kind.SUBMIT,
                        "IN_REVIEW", Act.Kind.AGREE,
                        "AWAITING_SIGNATURE", Act.Kind.SIGN,
                        "SIGNED", Act.Kind.ISSUE)
                .getOrDefault(shown.status(), Act.Kind.EDIT);
        List<Act.Kind> besides = Set.of("DRAFT", "RETURNED").contains(shown.status())
                ? List.of(Act.Kind.EDIT)
                : List.of(Act.Kind.RETURN, Act.Kind.SEND_BACK, Act.Kind.REASSIGN, Act.Kind.CONSULT, Act.Kind.REFUSE);
        return random.nextInt(3) > 0 ? onward : World.pick(besides, random);
    }
}
