package vn.trinhky.drafting.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that is asked for again before it is done: one piece runs at a time, however often it is asked for, and a result that
 * is outdated when it is there is thrown away. The last request always gets its result.
 *
 * @param <T> what the work makes
 */
final class LatestOnly<T> {
    private final Consumer<Runnable> thread;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong forgottenUpTo = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean();

    /** @param thread starts work elsewhere and returns at once */
    LatestOnly(Consumer<Runnable> thread) {
        this.thread = thread;
    }

    /** Asks for the work; the caller never waits. */
    void ask(Supplier<T> work, Consumer<T> done) {
        asked.incrementAndGet();
        if (running.compareAndSet(false, true)) {
            thread.accept(() -> run(work, done));
        }
    }

    /** Whatever is under way is no longer wanted, and is not begun anew. */
    void forget() {
        forgottenUpTo.set(asked.get());
    }

    private void run(Supplier<T> work, Consumer<T> done) {
        long turn;
        do {
            turn = asked.get();
            try {
                T result = work.get();
                if (turn == asked.get() && turn > forgottenUpTo.get()) {
                    done.accept(result);
                }
            } finally {
                running.set(false);
            }
        } while (turn != asked.get() && running.compareAndSet(false, true));
    }
}
