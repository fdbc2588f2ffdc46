package vn.trinhky.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.kernel.Nfc;

/**
 * How a document left the office: columns 7 to 9 of the book.
 *
 * @param day when it was issued; empty while it waits for the seal
 * @param paperCopies copies on paper, counted by hand
 * @param mails to how many recipients the file was sent
 * @param acknowledged how many of them confirmed that they got it
 * @param signedFor who signed for paper copies, as the clerk wrote it down; may be empty
 */
public record Dispatch(Optional<LocalDate> day, int paperCopies, int mails, int acknowledged, String signedFor) {
    public static final int MAX_COPIES = 9_999;
    public static final int MAX_SIGNED_FOR = 300;

    public Dispatch {
        signedFor = Nfc.line(signedFor);
        RegisterFault.COPIES_FORM.require(
                paperCopies >= 0 && paperCopies <= MAX_COPIES && signedFor.length() <= MAX_SIGNED_FOR, MAX_COPIES);
    }

    static Dispatch none() {
        return new Dispatch(Optional.empty(), 0, 0, 0, "");
    }
}
