package vn.trinhky.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.aspectj.lang.annotation.AfterReturning;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import vn.trinhky.report.event.ReportEvent.ReportSigned;

/**
 * Makes a signature fail at every stage it has, at random, while it is armed: what a network, a timestamp authority or a
 * database may do. Armed for the whole JVM, so that two application contexts fail alike.
 */
@Aspect
@Order(0) // outside of transactions: a failure "after" comes after the commit
public final class Faults {
    private static final AtomicReference<@Nullable Plan> PLAN = new AtomicReference<>();

    /** Where a signature may fail. */
    public enum Stage {
        BEFORE_NUMBER,
        /** Reserved and committed, but the answer is lost. */
        NUMBER_ANSWER_LOST,
        TYPESETTING,
        BEFORE_SIGNATURE,
        AFTER_SIGNATURE,
        STORING_BYTES,
        /** Everything is written, the transaction does not commit. */
        LAST_MOMENT_BEFORE_COMMIT,
        /** Committed, but the answer is lost. */
        RECORD_ANSWER_LOST
    }

    /** Thrown instead of whatever would really have gone wrong. */
    public static final class InjectedFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InjectedFault(Stage stage) {
            super("injected at " + stage);
        }
    }

    /** From now on each stage fails with this probability. */
    public static void arm(long seed, double probability) {
        PLAN.set(new Plan(new Random(seed), probability));
    }

    /** No more faults; how often each stage failed since it was armed. */
    public static Map<Stage, Integer> disarm() {
        Plan plan = PLAN.getAndSet(null);
        Map<Stage, Integer> struck = new EnumMap<>(Stage.class);
        if (plan != null) {
            plan.struck.forEach((stage, count) -> struck.put(stage, count.get()));
        }
        return struck;
    }

    private static void strike(Stage stage) {
        Plan plan = PLAN.get();
        if (plan != null && plan.strikes(stage)) {
            throw new InjectedFault(stage);
        }
    }

    @Before("execution(* vn.trinhky.register.OutgoingRegister.reserve(..))")
    void beforeNumber() {
        strike(Stage.BEFORE_NUMBER);
    }

    @AfterReturning("execution(* vn.trinhky.register.OutgoingRegister.reserve(..))")
    void afterNumber() {
        strike(Stage.NUMBER_ANSWER_LOST);
    }

    @Before("execution(* vn.trinhky.typesetting.Typesetter.typeset(..))")
    void beforeTypesetting() {
        strike(Stage.TYPESETTING);
    }

    @Before("execution(* vn.trinhky.signing.PdfSigner.certify(..))")
    void beforeSignature() {
        strike(Stage.BEFORE_SIGNATURE);
    }

    @AfterReturning("execution(* vn.trinhky.signing.PdfSigner.certify(..))")
    void afterSignature() {
        strike(Stage.AFTER_SIGNATURE);
    }

    @Before("execution(* vn.trinhky.storage.FileStore.put(..))")
    void beforeStoring() {
        strike(Stage.STORING_BYTES);
    }

    @EventListener
    void signed(ReportSigned event) {
        strike(Stage.LAST_MOMENT_BEFORE_COMMIT);
    }

    @AfterReturning("execution(* vn.trinhky.signing.SigningRecords.signed(..))")
    void afterRecord() {
        strike(Stage.RECORD_ANSWER_LOST);
    }

    private record Plan(Random random, double probability, Map<Stage, AtomicInteger> struck) {
        Plan(Random random, double probability) {
            this(random, probability, new EnumMap<>(Stage.class));
            for (Stage stage : Stage.values()) {
                struck.put(stage, new AtomicInteger());
            }
        }

        synchronized boolean strikes(Stage stage) {
            boolean now = random.nextDouble() < probability;
            AtomicInteger count = struck.get(stage);
            if (now && count != null) {
                count.incrementAndGet();
            }
            return now;
        }
    }
}
