package vn.trinhky.approval;

import vn.trinhky.kernel.Nfc;

/** What somebody writes in a comment: NFC, at most 2,000 characters, line breaks kept. */
final class CommentText {
    private CommentText() {}

    static String of(String text, boolean mayBeEmpty) {
        String clean = Nfc.of(text).replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
        ApprovalRule.COMMENT_EMPTY.require(mayBeEmpty || !clean.isEmpty());
        ApprovalRule.COMMENT_TOO_LONG.require(clean.length() <= ApprovalComment.MAX_LENGTH, ApprovalComment.MAX_LENGTH);
        return clean;
    }
}
