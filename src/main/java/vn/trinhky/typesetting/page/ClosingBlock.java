package vn.trinhky.typesetting.page;

import java.util.List;
import vn.trinhky.typesetting.layout.Composite;
import vn.trinhky.typesetting.layout.Flow;
import vn.trinhky.typesetting.layout.Line;
import vn.trinhky.typesetting.layout.LineBreaker;
import vn.trinhky.typesetting.layout.Piece.Keep;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextPiece;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.words.Runs;
import vn.trinhky.typesetting.words.Wording.Check;
import vn.trinhky.typesetting.words.Wording.Closing;

/** Who gets the document and who signs it (NĐ 30/2020, Appendix I, II.7, II.9b and II.12). */
public final class ClosingBlock {
    /** Between post and name, for picture and seal. */
    public static final float SIGNATURE_ROOM = 98;

    private static final float GAP = 12;
    private static final float ABOVE_CODE = 8;
    private static final float RECIPIENTS_WIDTH = 210;
    private static final float SIGNATURE_LEFT = 220;
    /** The words of the body that a signature takes along are at least so many lines, unless they are higher than that. */
    private static final int LEAST_LINES = 2;

    private static final float HIGHEST_TAKEN_ALONG = 350;
    private static final float HIGHEST_LIST = 400;

    private final Closing closing;
    private final float width;
    private final Tag root;

    private ClosingBlock(Closing closing, float width, Tag root) {
        this.closing = closing;
        this.width = width;
        this.root = root;
    }

    static void add(Closing closing, float width, Tag root, Flow flow) {
        flow.holdEnd(LEAST_LINES, HIGHEST_TAKEN_ALONG);
        new ClosingBlock(closing, width, root).add(flow);
    }

    /** A list of recipients that is very long goes on below, and over the page. */
    private void add(Flow flow) {
        Composite block = new Composite(GAP, Keep.FREE);
        TextStyle style = new TextStyle(Align.LEFT, 0, RECIPIENTS_WIDTH, Sizes.RECIPIENTS);
        float y = 0;
        int next = 0;
        List<String> recipients = closing.recipients();
        if (!recipients.isEmpty()) {
            TextStyle title = new TextStyle(Align.LEFT, 0, RECIPIENTS_WIDTH, Sizes.RECIPIENTS_TITLE);
            Runs runs = new Runs(Sizes.RECIPIENTS_TITLE, true, true, false);
            y = block.text(runs.of("Nơi nhận:"), title, y, root.add("Text"));
        }
        Tag list = root.add("L");
        while (next < recipients.size()) {
            List<Run> runs = runs(recipients.get(next));
            List<Line> lines = LineBreaker.lines(runs, RECIPIENTS_WIDTH, 0);
            if (y + lines.size() * style.lineHeight() > HIGHEST_LIST) {
                break;
            }
            y = block.text(runs, style, y, item(list));
            next++;
        }
        List<Tag> rest = recipients.subList(next, recipients.size()).stream()
                .map(line -> item(list))
                .toList();
        // read before the signature, wherever the recipients end
        Composite below = new Composite(0, Keep.FREE);
        if (rest.isEmpty()) {
            belowRecipients(block, y);
        } else {
            belowRecipients(below, 0);
        }
        signature(block);
        flow.add(block);
        for (int i = 0; i < rest.size(); i++) {
            flow.addAll(TextPiece.paragraph(runs(recipients.get(next + i)), style, rest.get(i), 0));
        }
        if (below.height() > 0) {
            flow.holdLast();
            flow.add(below);
        }
    }

    /** The drafter's mark at their lower right corner (II.12), and the code below them. */
    private void belowRecipients(Composite block, float top) {
        TextStyle style = new TextStyle(Align.RIGHT, 0, RECIPIENTS_WIDTH, Sizes.RECIPIENTS);
        float y = top;
        if (closing.drafterMark().isPresent()) {
            y = block.text(runs(closing.drafterMark().get()), style, y, root.add("Text"));
        }
        if (closing.check().isPresent()) {
            Check check = closing.check().get();
            block.reach(y + ABOVE_CODE + CheckCode.SIDE);
            if (!check.open()) {
                block.code(CheckCode.of(check.address(), root.add("Figure")), y + ABOVE_CODE);
            }
        }
    }

    private static Tag item(Tag list) {
        return list.add("LI").add("LBody").add("Text");
    }

    private static List<Run> runs(String recipient) {
        return Runs.plain(Sizes.RECIPIENTS).of(recipient);
    }

    private void signature(Composite block) {
        TextStyle style = new TextStyle(Align.CENTRE, SIGNATURE_LEFT, width - SIGNATURE_LEFT, Sizes.TEXT);
        Runs bold = Runs.bold(Sizes.TEXT);
        float y = 0;
        Tag capacity = root.add("Text");
        for (String line : closing.capacity()) {
            y = block.text(bold.of(line), style, y, capacity);
        }
        y = block.text(
                bold.of(closing.signer()),
                style,
                y + SIGNATURE_ROOM,
                root.add("Text").ofSigner());
        block.reach(y);
    }
}
