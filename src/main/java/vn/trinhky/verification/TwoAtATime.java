package vn.trinhky.verification;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.verification.Examination.Examined;
import vn.trinhky.verification.Verdict.Reason;
import vn.trinhky.verification.Verdict.Undecided;

/**
 * Examines at most two files at once, so that the office goes on working whatever strangers present, and gives up on a
 * file that takes too long or brings its parser down. Of the file nothing is written anywhere.
 */
@Component
class TwoAtATime {
    private static final Logger LOG = LoggerFactory.getLogger(TwoAtATime.class);
    private static final int PLACES = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WORK = Duration.ofSeconds(25);
    /** Deep enough for any document, shallow enough that endless nesting ends soon. */
    private static final long STACK_BYTES = 1L << 20;

    private final Examination examination;
    private final Semaphore places = new Semaphore(PLACES, true);

    TwoAtATime(Examination examination) {
        this.examination = examination;
    }

    Examined examine(byte[] pdf) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return undecided(Reason.BUSY);
            }
            return inItsOwnThread(pdf);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return undecided(Reason.BUSY);
        }
    }

    /** The place is free again only when the work has really ended. */
    private Examined inItsOwnThread(byte[] pdf) throws InterruptedException {
        var answer = new AtomicReference<@Nullable Examined>();
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var done = new CountDownLatch(1);
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        answer.set(guarded(pdf));
                    } catch (RuntimeException e) {
                        failure.set(e);
                    } finally {
                        places.release();
                        done.countDown();
                    }
                },
                "document-check",
                STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        if (!done.await(LONGEST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
            worker.interrupt();
            LOG.warn("a presented file of {} bytes was given up after {}", pdf.length, LONGEST_WORK);
            return undecided(Reason.TOO_LONG);
        }
        if (failure.get() instanceof RuntimeException broken) {
            throw broken;
        }
        return Optional.ofNullable(answer.get()).orElseGet(() -> undecided(Reason.TOO_COMPLEX));
    }

    private Examined guarded(byte[] pdf) {
        try {
            return examination.examine(pdf);
        } catch (StackOverflowError | OutOfMemoryError e) {
            LOG.warn(
                    "a presented file of {} bytes brought its parser down: {}",
                    pdf.length,
                    e.getClass().getSimpleName());
            return undecided(Reason.TOO_COMPLEX);
        }
    }

    private static Examined undecided(Reason reason) {
        return new Examined(new Undecided(reason), Optional.empty());
    }
}
