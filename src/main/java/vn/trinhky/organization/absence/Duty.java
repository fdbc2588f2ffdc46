package vn.trinhky.organization.absence;

/** What can be handed to a deputy. */
public enum Duty {
    REVIEW,
    SIGN;

    public String messageKey() {
        return "organization.duty." + name();
    }
}
