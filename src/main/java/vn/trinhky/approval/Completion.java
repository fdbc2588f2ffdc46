package vn.trinhky.approval;

/** When a step with several seats is done. */
public enum Completion {
    /** Every seat has agreed. */
    ALL,
    /** One of them has. */
    ANY;

    public String messageKey() {
        return "approval.completion." + name();
    }
}
