package vn.trinhky.signing;

/** Watches several signatures being made, and may stop them between two documents. Called by the thread that signs. */
public interface BatchProgress {
    /** Asked before each document. */
    boolean goesOn();

    /** One more document has its outcome. */
    void finished(BatchOutcome outcome);
}
