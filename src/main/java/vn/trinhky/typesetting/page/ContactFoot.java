package vn.trinhky.typesetting.page;

import vn.trinhky.typesetting.layout.Composite;
import vn.trinhky.typesetting.layout.Piece;
import vn.trinhky.typesetting.layout.Piece.Keep;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.words.Runs;

/** Where the agency is found, at the foot of the first page below a rule as wide as the text (NĐ 30/2020, Appendix I, II.13). */
final class ContactFoot {
    private static final float ABOVE = 6;
    private static final float BELOW_RULE = 3;

    private ContactFoot() {}

    static Piece of(String contact, float width, Tag root) {
        Composite foot = new Composite(0, Keep.FREE);
        foot.rule(0, ABOVE, width, Sizes.RULE);
        TextStyle style = new TextStyle(Align.CENTRE, 0, width, Sizes.CONTACT);
        foot.text(Runs.plain(Sizes.CONTACT).of(contact), style, ABOVE + BELOW_RULE, root.add("Text"));
        return foot;
    }
}
