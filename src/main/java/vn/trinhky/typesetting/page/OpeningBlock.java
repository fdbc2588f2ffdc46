package vn.trinhky.typesetting.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.Urgency;
import vn.trinhky.typesetting.layout.Composite;
import vn.trinhky.typesetting.layout.Face;
import vn.trinhky.typesetting.layout.Flow;
import vn.trinhky.typesetting.layout.Piece;
import vn.trinhky.typesetting.layout.Piece.Keep;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Stroke;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextPiece;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.words.Runs;
import vn.trinhky.typesetting.words.UrgencyStamp;
import vn.trinhky.typesetting.words.Wording.Opening;

/** What stands above the body (NĐ 30/2020, Appendix I, II.1 to II.5, II.9a, II.10b and II.11). */
final class OpeningBlock {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final float BELOW_LINE = 3;
    private static final float ABOVE_NUMBER = 6;
    private static final float ABOVE_STAMP = 5;
    private static final float ABOVE_TYPE = 14;
    /** II.5b. */
    private static final float ABOVE_LETTER_SUBJECT = 6;
    /** Of the frame of a mark, from the top of the text area upwards. */
    private static final float MARK_ABOVE_TEXT = 34;

    private static final float BELOW_OPENING = 4;
    private static final float ABOVE_ADDRESSEES = 8;
    private static final float ADDRESSEES_LEFT = 100;

    private final Opening opening;
    private final float width;
    private final Tag root;

    private OpeningBlock(Opening opening, float width, Tag root) {
        this.opening = opening;
        this.width = width;
        this.root = root;
    }

    static void add(Opening opening, float width, Tag root, Flow flow) {
        OpeningBlock block = new OpeningBlock(opening, width, root);
        flow.add(block.head());
        block.addAddressees(flow);
        for (String basis : opening.legalBases()) {
            TextStyle style = BodyBlocks.bodyStyle(width);
            List<Run> runs = Runs.italic(Sizes.TEXT).of(basis);
            flow.addAll(TextPiece.paragraph(runs, style, root.add("Text"), Sizes.PARAGRAPH_GAP));
        }
    }

    private Piece head() {
        Composite head = new Composite(0, Keep.FREE);
        circulation(head);
        float left = agency(head);
        float right = nation(head);
        float top = Math.max(left, right) + ABOVE_NUMBER;
        float number = number(head, top);
        float place = place(head, top);
        float y = opening.typeName().isPresent()
                ? typeAndSubject(head, opening.typeName().get(), Math.max(number, place) + ABOVE_TYPE)
                : Math.max(number, place);
        head.reach(y + BELOW_OPENING);
        return head;
    }

    /** Framed in the top margin, at the right (II.11). */
    private void circulation(Composite head) {
        opening.circulation().ifPresent(words -> {
            float frame = OpeningRules.circulation(words);
            TextStyle style = centred(width - frame, frame, Sizes.STAMP);
            float height = style.lineHeight() + OpeningRules.MARK_PADDING;
            head.text(
                    Runs.bold(Sizes.STAMP).of(words),
                    style,
                    OpeningRules.MARK_PADDING / 2 - MARK_ABOVE_TEXT,
                    root.add("Text"));
            head.frame(width - frame, -MARK_ABOVE_TEXT, frame, height, new Stroke(Sizes.RULE, Color.BLACK));
        });
    }

    private float agency(Composite head) {
        TextStyle style = centred(0, OpeningRules.AGENCY_WIDTH, Sizes.AGENCY);
        Tag tag = root.add("Text");
        float y = 0;
        if (opening.superior().isPresent()) {
            y = head.text(Runs.plain(Sizes.AGENCY).of(opening.superior().get()), style, y, tag);
        }
        for (String line : opening.agency()) {
            y = head.text(Runs.bold(Sizes.AGENCY).of(line), style, y, tag);
        }
        rule(head, style, y + BELOW_LINE, OpeningRules.belowAgency(opening));
        return y + BELOW_LINE;
    }

    private float nation(Composite head) {
        float left = OpeningRules.AGENCY_WIDTH;
        TextStyle nation = centred(left, width - left, Sizes.NATION);
        float y = head.text(Runs.bold(Sizes.NATION).of(NATION), nation, 0, root.add("Text"));
        TextStyle motto = centred(left, width - left, Sizes.MOTTO);
        y = head.text(Runs.bold(Sizes.MOTTO).of(opening.motto()), motto, y, root.add("Text"));
        rule(head, motto, y + BELOW_LINE, OpeningRules.belowMotto(opening));
        return y + BELOW_LINE;
    }

    /** With what stands below it: the subject of a letter (II.5b) and the stamp of hurry. */
    private float number(Composite head, float top) {
        TextStyle number = centred(0, OpeningRules.AGENCY_WIDTH, Sizes.NUMBER);
        float y = head.text(Runs.plain(Sizes.NUMBER).of(opening.number()), number, top, root.add("Text"));
        if (opening.typeName().isEmpty()) {
            TextStyle subject = centred(0, OpeningRules.AGENCY_WIDTH, Sizes.LETTER_SUBJECT);
            Runs runs = Runs.plain(Sizes.LETTER_SUBJECT);
            y = head.text(runs.of(opening.printedSubject()), subject, y + ABOVE_LETTER_SUBJECT, root.add("Text"));
        }
        stamp(head, y + ABOVE_STAMP);
        return opening.typeName().isEmpty() && opening.urgency() != Urgency.NORMAL
                ? y + ABOVE_STAMP + UrgencyStamp.HEIGHT
                : y;
    }

    private float place(Composite head, float top) {
        TextStyle place = centred(OpeningRules.AGENCY_WIDTH, width - OpeningRules.AGENCY_WIDTH, Sizes.NUMBER);
        return head.text(Runs.italic(Sizes.NUMBER).of(opening.placeAndDate()), place, top, root.add("Text"));
    }

    /** Below the number, at the left of the type (II.10b). */
    private void stamp(Composite head, float top) {
        UrgencyStamp.of(opening.urgency()).ifPresent(stamp -> {
            TextStyle style = centred(0, OpeningRules.AGENCY_WIDTH, Sizes.STAMP);
            float left = (OpeningRules.AGENCY_WIDTH - stamp.width()) / 2;
            head.frame(left, top, stamp.width(), UrgencyStamp.HEIGHT, new Stroke(1, Color.RED));
            Run run = new Run(stamp.text(), Face.BOLD, Sizes.STAMP);
            head.stamp(run, style, top + (UrgencyStamp.HEIGHT - style.lineHeight()) / 2, Color.RED, root.add("Text"));
        });
    }

    private float typeAndSubject(Composite head, String typeName, float top) {
        TextStyle type = centred(0, width, Sizes.TEXT);
        float y = head.text(Runs.bold(Sizes.TEXT).of(typeName), type, top, root.add("Text"));
        float left = (width - OpeningRules.SUBJECT_WIDTH) / 2;
        TextStyle subject = centred(left, OpeningRules.SUBJECT_WIDTH, Sizes.TEXT);
        y = head.text(Runs.bold(Sizes.TEXT).of(opening.subject()), subject, y, root.add("Text"));
        rule(head, type, y + BELOW_LINE, OpeningRules.belowSubject(opening));
        return y + BELOW_LINE;
    }

    private static void rule(Composite head, TextStyle above, float y, float length) {
        if (length > 0) {
            head.rule(above.left() + (above.width() - length) / 2, y, length, Sizes.RULE);
        }
    }

    private static TextStyle centred(float left, float width, float size) {
        return new TextStyle(Align.CENTRE, left, width, size);
    }

    /** One on the line itself; several below it, their dashes below its colon. */
    private void addAddressees(Flow flow) {
        Runs runs = Runs.plain(Sizes.TEXT);
        String title = "Kính gửi:";
        if (opening.addressees().size() == 1) {
            List<Run> line = runs.of(title + " " + opening.addressees().getFirst());
            TextStyle style = centred(0, width, Sizes.TEXT);
            flow.addAll(TextPiece.paragraph(line, style, root.add("Text"), ABOVE_ADDRESSEES));
        } else if (!opening.addressees().isEmpty()) {
            TextStyle style = new TextStyle(Align.LEFT, ADDRESSEES_LEFT, width - ADDRESSEES_LEFT, Sizes.TEXT);
            flow.addAll(TextPiece.leading(runs.of(title), style, root.add("Text"), ABOVE_ADDRESSEES));
            flow.addAll(list(opening.addressees(), runs));
        }
    }

    private List<Piece> list(List<String> lines, Runs runs) {
        float dash = Face.PLAIN.width("- ", Sizes.TEXT);
        float left = ADDRESSEES_LEFT + Face.PLAIN.width("Kính gửi", Sizes.TEXT) + dash;
        TextStyle style = new TextStyle(Align.LEFT, left, width - left, -dash, Sizes.TEXT);
        Tag list = root.add("L");
        List<Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            Tag tag = list.add("LI").add("LBody").add("Text");
            pieces.addAll(TextPiece.paragraph(runs.of("- " + line), style, tag, 0));
        }
        return pieces;
    }
}
