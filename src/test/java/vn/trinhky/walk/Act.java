package vn.trinhky.walk;

/**
 * Something a person tries, allowed or not.
 *
 * @param whom the colleague it is about, or whose part is given away
 * @param other who gets that part
 * @param number the version or the revision they were shown, or the step that is meant
 */
public record Act(Kind kind, String who, String whom, String other, int number, boolean words) {

    /** What can be tried. */
    public enum Kind {
        EDIT,
        SUBMIT,
        AGREE,
        RETURN,
        SEND_BACK,
        REASSIGN,
        CONSULT,
        ANSWER,
        WITHDRAW,
        SIGN,
        ISSUE,
        REFUSE,
        CANCEL
    }
}
