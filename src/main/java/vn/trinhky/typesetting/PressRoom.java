package vn.trinhky.typesetting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many documents be set at once, in the order they came, so that memory stays bounded however many people ask: one of
 * 200 pages takes some tens of megabytes while it is set. Who would have to wait too long is told so.
 */
final class PressRoom {
    private final Semaphore places;
    private final Duration patience;

    /** @param patience how long somebody waits for a place */
    PressRoom(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Twice as many as there are processors keep all of them busy. */
    static PressRoom forThisMachine() {
        return new PressRoom(2 * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(30));
    }

    /** @throws vn.trinhky.kernel.RuleBrokenException {@link TypesettingRule#TOO_MANY_AT_ONCE} */
    <T> T enter(Supplier<T> work) {
        if (!hasPlace()) {
            throw TypesettingRule.TOO_MANY_AT_ONCE.broken();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
