package vn.trinhky.signing;

/** What became of one of several documents that were to be signed together. */
public sealed interface BatchOutcome {
    ChosenDocument document();

    /** @param number printed on it */
    record Signed(ChosenDocument document, String number) implements BatchOutcome {}

    /** Nothing of it was signed and it uses no number; the cause says what to do. */
    record Failed(ChosenDocument document, RuntimeException cause) implements BatchOutcome {}

    /** Its turn did not come: somebody stopped, or what failed before would fail for every document. */
    record NotTried(ChosenDocument document) implements BatchOutcome {}
}
