package vn.trinhky.report;

/** What a later step of the work demands before a report may be submitted. Run inside {@code submit}, in order. */
public interface SubmissionCheck {
    /**
     * Looks at what is about to become a version.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException with the first thing that is missing
     */
    void check(DraftDetails draft);
}
