package vn.trinhky.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.ServiceOffice;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/** The same walks through the real services on the real database, and acts that two people do at the same instant. */
@TrinhKyTest
class ServiceWalkTest {
    private static final int ACTS = 22;
    private static final Map<String, Set<String>> PEOPLE = Map.of(
            "soanthao", Set.of("DRAFTER"),
            "vhtt", Set.of("REVIEWER"),
            "chutich", Set.of("SIGNER"),
            "phochutich", Set.of("SIGNER"),
            "vanthu", Set.of("CLERK"),
            "quantri", Set.of("ADMIN"));
    private static final List<Set<String>> SEATS = List.of(Set.of("vhtt"), Set.of("vanthu"), Set.of("phochutich"));
    private static final List<Set<String>> SIGNERS = List.of(Set.of("chutich"), Set.of("phochutich"));

    private final ApplicationContext program;
    private final Sentences sentences = new Sentences();

    ServiceWalkTest(ApplicationContext program) {
        this.program = program;
    }

    @Test
    void theServicesDoWhatTheModelSaysAndNothingElse() {
        for (int seed = 1; seed <= TestSize.pick(6, 300); seed++) {
            Random random = new Random(seed);
            World world = world(random);
            try (ServiceOffice office = new ServiceOffice(world, program)) {
                RandomWalk walk = new RandomWalk(world, office, random, sentences);
                try {
                    for (int i = 0; i < ACTS; i++) {
                        walk.step();
                    }
                } catch (Throwable fault) {
                    throw new AssertionError("seed " + seed + "\n" + String.join("\n", walk.diary()), fault);
                }
            }
        }
        assertThat(sentences.told()).as("rules that refused").hasSizeGreaterThan(3);
    }

    private static World world(Random random) {
        World world = new World(PEOPLE, "soanthao", "vhtt", World.someChain(SEATS, SIGNERS, random));
        for (int i = 0; i < 3; i++) {
            world.someAbsence(random, 1);
        }
        return world;
    }

    /** Whatever two people do at once is what they would have done one after the other, in one order or the other. */
    @Test
    void twoActsAtTheSameInstantAreOneAfterTheOther() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int seed = 1; seed <= TestSize.pick(4, 200); seed++) {
                Random random = new Random(seed);
                World world =
                        new World(PEOPLE, "soanthao", "vhtt", World.someChain(SEATS.subList(0, 2), SIGNERS, random));
                try (ServiceOffice office = new ServiceOffice(world, program)) {
                    race(world, office, random, two, "seed " + seed);
                }
            }
        }
    }

    private static void race(World world, ServiceOffice office, Random random, ExecutorService two, String name)
            throws Exception {
        List<Act> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Seen shown = office.seen();
            Act one = onward(shown, random);
            Act other = random.nextInt(3) == 0 ? one : onward(shown, random);
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Boolean> first = two.submit(() -> attempt(office, one, together));
            Future<Boolean> second = two.submit(() -> attempt(office, other, together));
            String outcome = first.get() + " " + second.get() + " " + office.seen();
            List<Act> oneFirst = new ArrayList<>(taken);
            List<Act> otherFirst = new ArrayList<>(taken);
            assertThat(List.of(serial(world, oneFirst, one, other, true), serial(world, otherFirst, other, one, false)))
                    .as(name + ": " + one + " and " + other)
                    .contains(outcome);
            taken = outcome.equals(serial(world, new ArrayList<>(taken), one, other, true)) ? oneFirst : otherFirst;
        }
    }

    /** What comes of it when they act in this order; what was done is added. */
    private static String serial(World world, List<Act> taken, Act first, Act second, boolean inOrder) {
        Model model = new Model(world);
        taken.forEach(model::take);
        boolean done = model.take(first);
        if (done) {
            taken.add(first);
        }
        boolean doneToo = model.take(second);
        if (doneToo) {
            taken.add(second);
        }
        return (inOrder ? done + " " + doneToo : doneToo + " " + done) + " " + model.seen();
    }

    private static boolean attempt(ServiceOffice office, Act act, CyclicBarrier together) throws Exception {
        together.await();
        try {
            office.take(act);
            return true;
        } catch (RuleBrokenException | AccessDeniedException refused) {
            return false;
        }
    }

    /** What somebody who has it would do, or the drafter who takes it back meanwhile. */
    private static Act onward(Seen shown, Random random) {
        String who = World.pick(shown.holders().isEmpty() ? List.of("vhtt") : List.copyOf(shown.holders()), random);
        return switch (shown.status()) {
            case "DRAFT", "RETURNED" -> act(Act.Kind.SUBMIT, "soanthao", shown.revision());
            case "IN_REVIEW" ->
                switch (random.nextInt(5)) {
                    case 0 -> act(Act.Kind.WITHDRAW, "soanthao", 0);
                    case 1 -> act(Act.Kind.RETURN, who, 1);
                    default -> act(Act.Kind.AGREE, who, shown.version());
                };
            default -> act(random.nextBoolean() ? Act.Kind.RETURN : Act.Kind.WITHDRAW, who, 1);
        };
    }

    private static Act act(Act.Kind kind, String who, int number) {
        return new Act(kind, who, who, who, number, true);
    }
}
