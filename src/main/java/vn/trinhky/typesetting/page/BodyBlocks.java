package vn.trinhky.typesetting.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.layout.Flow;
import vn.trinhky.typesetting.layout.PictureFile;
import vn.trinhky.typesetting.layout.PicturePiece;
import vn.trinhky.typesetting.layout.Piece.Keep;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextPiece;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.table.TableBox;
import vn.trinhky.typesetting.words.Runs;

/** The blocks of a report or an appendix, one below the other (NĐ 30/2020, Appendix I, II.6). */
final class BodyBlocks {
    private static final float ABOVE_PICTURE = 8;
    private static final float HIGHEST_PICTURE = 0.85f;
    private static final int HUNDRED = 100;

    private final PageFormat format;
    private final Tag root;
    private final Flow flow;
    private final Function<Sha256, byte[]> files;
    private final int shift;
    /** The lists that are open, outermost first, each with its last item's body. */
    private final Deque<Tag> lists = new ArrayDeque<>();

    private final Deque<Tag> items = new ArrayDeque<>();
    private int lastHeading;

    /** @param lastHeading level of the heading these blocks stand below, 0 if there is none */
    BodyBlocks(PageFormat format, Tag root, Flow flow, Function<Sha256, byte[]> files, int lastHeading) {
        this.format = format;
        this.root = root;
        this.flow = flow;
        this.files = files;
        this.shift = lastHeading;
        this.lastHeading = lastHeading;
    }

    static TextStyle bodyStyle(float width) {
        return new TextStyle(Align.JUSTIFIED, 0, width, Sizes.INDENT, Sizes.TEXT);
    }

    void add(List<Block> blocks, List<String> labels) {
        boolean hasParts =
                blocks.stream().anyMatch(block -> block instanceof Heading h && h.level() == HeadingLevel.PART);
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Bullet)) {
                lists.clear();
                items.clear();
            }
            add(blocks.get(i), labels.get(i), hasParts ? 1 : 0);
        }
    }

    private void add(Block block, String label, int parts) {
        switch (block) {
            case Heading heading -> addHeading(heading, label, parts);
            case Paragraph p when p.text().isEmpty() -> {}
            case Paragraph p -> addText(Runs.plain(Sizes.TEXT).of(p.text()), root.add("Text"), introduces(p));
            case Bullet b -> {
                Tag tag = itemFor(b.level().depth());
                addText(Runs.plain(Sizes.TEXT).of(b.level().sign(), b.text()), tag, false);
            }
            case Table table -> flow.addAll(TableBox.pieces(table, format.textWidth(), root));
            case Image image -> addPicture(image);
            case Block.Appendix appendix -> throw new IllegalStateException("an appendix has pages of its own");
        }
    }

    /** A paragraph that ends with a colon stays with what it announces. */
    private static boolean introduces(Paragraph paragraph) {
        return ReportContent.text(paragraph.text()).stripTrailing().endsWith(":");
    }

    private void addText(List<Run> runs, Tag tag, boolean introduces) {
        flow.addAll(TextPiece.paragraph(runs, bodyStyle(format.textWidth()), tag, Sizes.PARAGRAPH_GAP));
        if (introduces) {
            flow.holdLast();
        }
    }

    private void addHeading(Heading heading, String label, int parts) {
        lastHeading = Math.min(heading.level().depth() + parts + shift, lastHeading + 1);
        Tag tag = root.add("H" + lastHeading);
        TextStyle style = bodyStyle(format.textWidth());
        Runs bold = Runs.bold(Sizes.TEXT);
        switch (heading.level()) {
            case PART -> {
                TextStyle centred = new TextStyle(Align.CENTRE, 0, format.textWidth(), Sizes.TEXT);
                lead(bold.of(label), centred, tag, Sizes.PARAGRAPH_GAP);
                lead(bold.inUpperCase().of(heading.text()), centred, tag, 0);
            }
            case SECTION -> lead(bold.inUpperCase().of(label, heading.text()), style, tag, Sizes.PARAGRAPH_GAP);
            case CLAUSE -> lead(bold.of(label, heading.text()), style, tag, Sizes.PARAGRAPH_GAP);
            case POINT -> lead(Runs.plain(Sizes.TEXT).of(label, heading.text()), style, tag, Sizes.PARAGRAPH_GAP);
        }
    }

    private void lead(List<Run> runs, TextStyle style, Tag tag, float gap) {
        flow.addAll(TextPiece.leading(runs, style, tag, gap));
    }

    /** Opens and closes lists until there is one of that level, and begins an item in it. */
    private Tag itemFor(int level) {
        while (lists.size() > level) {
            lists.removeLast();
            items.removeLast();
        }
        if (lists.size() < level) {
            Tag parent = items.isEmpty() ? root : items.getLast();
            lists.addLast(parent.add("L"));
            items.addLast(parent);
        }
        items.removeLast();
        Tag body = lists.getLast().add("LI").add("LBody");
        items.addLast(body);
        return body.add("Text");
    }

    /** As wide as the writer chose, unless it would be higher than a page; it rather stays with the words below it. */
    private void addPicture(Image image) {
        float width = format.textWidth() * image.share() / HUNDRED;
        float height = width * image.pixelHeight() / image.pixelWidth();
        float highest = format.textHeight() * HIGHEST_PICTURE;
        if (height > highest) {
            width = width * highest / height;
            height = highest;
        }
        PictureFile file = new PictureFile(() -> files.apply(image.file()));
        float left = (format.textWidth() - width) / 2;
        Tag tag = root.add("Figure").saying(image.alt());
        flow.add(new PicturePiece(file, left, width, height, tag, ABOVE_PICTURE, Keep.RATHER));
    }
}
