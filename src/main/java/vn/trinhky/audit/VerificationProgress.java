package vn.trinhky.audit;

/** Follows a check of the chain, which may take minutes, and may stop it. */
@FunctionalInterface
public interface VerificationProgress {
    /** Nobody watches; runs to the end. */
    VerificationProgress UNWATCHED = (checked, total) -> true;

    /**
     * Called every thousand entries, in the thread of the check.
     *
     * @param total how many there should be; more may be found
     * @return false to stop
     */
    boolean checked(long checked, long total);
}
