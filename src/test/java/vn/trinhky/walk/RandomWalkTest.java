package vn.trinhky.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.PlainOffice;
import vn.trinhky.testing.TestSize;

/** The rules of report and chain, held against the reference model on random walks; a failure names its seed. */
class RandomWalkTest {
    /** The mutation run asks for fewer, since it does them again for every change it tries. */
    private static final int WALKS = Integer.getInteger("trinhky.walks", TestSize.pick(500, 10_000));

    private static final int ACTS = 50;
    private static final Map<String, Set<String>> PEOPLE = Map.of(
            "an", Set.of("DRAFTER"),
            "ba", Set.of("DRAFTER", "REVIEWER"),
            "cu", Set.of("REVIEWER"),
            "du", Set.of("REVIEWER"),
            "em", Set.of("CLERK"),
            "ga", Set.of("SIGNER"),
            "ha", Set.of("SIGNER", "DRAFTER"),
            "quan", Set.of("ADMIN"));
    private static final List<Set<String>> SEATS = List.of(
            Set.of("ba"),
            Set.of("cu"),
            Set.of("du"),
            Set.of("em"),
            Set.of("ha"),
            Set.of("ba", "cu", "an"),
            Set.of("du", "em", "ga"),
            Set.of("quan"));
    private static final List<Set<String>> SIGNERS = List.of(Set.of("ga"), Set.of("ha"), Set.of("ga", "ha"));

    private final Sentences sentences = new Sentences();
    private final Map<String, Integer> reached = new TreeMap<>();

    @Test
    void theRulesDoWhatTheModelSaysAndNothingElse() {
        for (int seed = 1; seed <= WALKS; seed++) {
            walk(seed);
        }
        if (WALKS >= 500) {
            assertThat(sentences.told()).as("rules that refused").hasSizeGreaterThan(15);
            assertThat(reached)
                    .as("where reports got")
                    .containsKeys("IN_REVIEW", "RETURNED", "SIGNED", "ISSUED", "CANCELLED");
        }
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        String drafter = World.pick(List.of("an", "ba", "ha"), random);
        World world = new World(PEOPLE, drafter, "cu", World.someChain(SEATS, SIGNERS, random));
        PlainOffice office = new PlainOffice(world);
        RandomWalk walk = new RandomWalk(world, office, random, sentences);
        Seen last = office.seen();
        try {
            for (int i = 0; i < ACTS; i++) {
                switch (random.nextInt(12)) {
                    case 0 -> world.someAbsence(random, 6).ifPresent(away -> walk.say("away    " + away));
                    case 1 -> world.pass(1 + random.nextInt(5));
                    default -> walk.step();
                }
                if (!office.seen().equals(last)) {
                    last = office.seen();
                    requireSomeoneCanAct(office);
                    reached.merge(last.status(), 1, Integer::sum);
                }
            }
        } catch (Throwable fault) {
            throw new AssertionError(
                    "seed " + seed + ", drafter " + drafter + ", chain " + world.chain() + "\n"
                            + String.join("\n", walk.diary()),
                    fault);
        }
    }

    private static void requireSomeoneCanAct(PlainOffice office) {
        if (!Set.of("ISSUED", "CANCELLED").contains(office.seen().status())) {
            assertThat(office.someoneCanAct())
                    .as("someone can act on what is in movement")
                    .isTrue();
        }
    }
}
