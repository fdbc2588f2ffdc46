package vn.trinhky.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.OfficeTime;

/**
 * Seals the chain once a day has ended in Vietnam, and tries again while no timestamp authority answers. The authority
 * is asked outside of any transaction; two processes that seal the same end at once make one seal.
 */
@Component
class ChainSealing {
    static final ActorRef SYSTEM = ActorRef.system("audit");

    private static final Logger LOG = LoggerFactory.getLogger(ChainSealing.class);
    private static final int EVERY_MINUTES = 10;

    private final DatabaseChain chain;
    private final ChainSeals seals;
    private final SealCopies copies;
    private final ObjectProvider<ChainSealer> sealer;
    private final Clock clock;

    ChainSealing(
            DatabaseChain chain, ChainSeals seals, SealCopies copies, ObjectProvider<ChainSealer> sealer, Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.copies = copies;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** By the clock. Never fails: what cannot be sealed now is sealed later, and the screen shows how far it is sealed. */
    @Scheduled(initialDelay = 1, fixedDelay = EVERY_MINUTES, timeUnit = TimeUnit.MINUTES)
    void sealEndedDays() {
        try {
            boolean due = seals.oldestUnsealed()
                    .map(OfficeTime::day)
                    .filter(OfficeTime.today(clock)::isAfter)
                    .isPresent();
            if (due) {
                seal(SYSTEM);
            } else {
                copies.complete(seals.all(), sealer.getObject());
            }
        } catch (RuntimeException e) {
            LOG.warn("The audit chain cannot be sealed now: {}", e.toString());
        }
    }

    SealedState state() {
        long end = chain.keptHead().map(ChainHead::seq).orElse(0L);
        return new SealedState(seals.newest(SealedState.SHOWN), end, copies.state());
    }

    /**
     * Seals everything up to now.
     *
     * @return empty if nothing happened since the last seal
     * @throws RuntimeException if no timestamp authority answers
     */
    Optional<ChainSeal> seal(ActorRef by) {
        if (seals.oldestUnsealed().isEmpty()) {
            return Optional.empty();
        }
        ChainHead head = chain.keptHead().orElseThrow();
        ChainSealer system = sealer.getObject();
        ChainSeal unsigned =
                ChainSeal.unsigned(head, seals.last(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        ChainSeal seal = unsigned.signed(system.seal(unsigned.statement()));
        try {
            seals.add(seal, by);
        } catch (DuplicateKeyException another) {
            LOG.info("Another process has sealed the chain up to {}", seal.to());
        }
        copies.complete(seals.all(), system);
        return Optional.of(seal);
    }
}
