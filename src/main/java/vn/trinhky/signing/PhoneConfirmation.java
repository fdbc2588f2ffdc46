package vn.trinhky.signing;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A person confirms at their signing service, usually on a phone, what is asked for here. Whoever asks watches, and may
 * call it off until the confirmation has come; once called off it stays so. Serves one signature after the other.
 */
public final class PhoneConfirmation implements Consent {
    private final Watch watch;
    private final CompletableFuture<Void> calledOff = new CompletableFuture<>();
    private boolean open = true;

    /** Told by the thread that signs. */
    public interface Watch {
        /**
         * The service asks the person.
         *
         * @param code the same as the service shows, so that nobody confirms what somebody else asked for
         * @param until when the waiting ends
         */
        void asked(String code, Instant until);

        /** The person confirmed; the signature is being made and cannot be called off any more. */
        void confirmed();
    }

    public PhoneConfirmation(Watch watch) {
        this.watch = watch;
    }

    /**
     * The person is asked; from here on it may be called off.
     *
     * @throws SigningRefusedException if it was called off before
     */
    public void asked(String code, Instant until) {
        synchronized (this) {
            requireGoesOn();
            open = true;
        }
        watch.asked(code, until);
    }

    /**
     * The person confirmed.
     *
     * @throws SigningRefusedException if it was called off before
     */
    public void confirmed() {
        synchronized (this) {
            requireGoesOn();
            open = false;
        }
        watch.confirmed();
    }

    /** Nobody wants it any more; false if it is confirmed already. */
    public synchronized boolean callOff() {
        if (open) {
            calledOff.complete(null);
        }
        return calledOff.isDone();
    }

    /**
     * Waits for an answer, but not longer than somebody wants it.
     *
     * @throws SigningRefusedException with {@link SigningFault#REMOTE_CALLED_OFF}
     * @throws TimeoutException after this many milliseconds
     */
    public <T> T await(CompletableFuture<T> answer, long millis)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture.anyOf(answer.handle((value, failure) -> true), calledOff)
                .get(millis, TimeUnit.MILLISECONDS);
        requireGoesOn();
        return answer.get();
    }

    /**
     * Waits, but not longer than somebody wants it.
     *
     * @throws SigningRefusedException with {@link SigningFault#REMOTE_CALLED_OFF}
     */
    public void pause(long millis) throws InterruptedException, ExecutionException {
        try {
            calledOff.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        }
        requireGoesOn();
    }

    private void requireGoesOn() {
        if (calledOff.isDone()) {
            throw new SigningRefusedException(SigningFault.REMOTE_CALLED_OFF, null);
        }
    }
}
