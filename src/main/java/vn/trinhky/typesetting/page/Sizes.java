package vn.trinhky.typesetting.page;

/** Sizes of letters and distances, in points (NĐ 30/2020, Appendix I, V, the decree's own samples). */
final class Sizes {
    static final float NATION = 12;
    static final float MOTTO = 13;
    static final float AGENCY = 12;
    static final float NUMBER = 13;
    static final float TEXT = 14;
    static final float STAMP = 13;
    static final float LETTER_SUBJECT = 12;
    static final float CONTACT = 11;
    static final float RECIPIENTS_TITLE = 12;
    static final float RECIPIENTS = 11;
    static final float DRAFT_MARK = 9;

    /** 1 cm (II.6d). */
    static final float INDENT = 28.35f;
    /** Between paragraphs (II.6d). */
    static final float PARAGRAPH_GAP = 6;

    static final float RULE = 0.75f;

    private Sizes() {}
}
