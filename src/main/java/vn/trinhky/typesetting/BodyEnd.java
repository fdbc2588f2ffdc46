package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/**
 * Closes the body with {@code ./.}, as in every sample of the decree (NĐ 30/2020, Appendix III, samples 1.1 to 1.10).
 * The writer's own full stop becomes part of it; after a table it stands alone.
 */
final class BodyEnd {
    private static final String MARK = "./.";

    private BodyEnd() {}

    static ReportContent mark(ReportContent content) {
        if (content.isBlank()) {
            return content;
        }
        List<Block> blocks = new ArrayList<>(content.blocks());
        while (blocks.getLast() instanceof Paragraph p
                && ReportContent.text(p.text()).isBlank()) {
            blocks.removeLast();
        }
        switch (blocks.getLast()) {
            case Table table -> blocks.add(new Paragraph(List.of(Inline.of(MARK))));
            case Block.Image image -> blocks.add(new Paragraph(List.of(Inline.of(MARK))));
            case Block.Appendix appendix -> {}
            case Paragraph p -> blocks.set(blocks.size() - 1, new Paragraph(marked(p.text())));
            case Bullet b -> blocks.set(blocks.size() - 1, new Bullet(b.level(), marked(b.text())));
            case Heading h -> blocks.set(blocks.size() - 1, new Heading(h.level(), marked(h.text())));
        }
        return new ReportContent(blocks);
    }

    private static List<Inline> marked(List<Inline> runs) {
        List<Inline> marked = new ArrayList<>(runs);
        while (!marked.isEmpty() && marked.getLast().text().isBlank()) {
            marked.removeLast();
        }
        if (marked.isEmpty()) {
            return List.of(Inline.of(MARK));
        }
        Inline last = marked.removeLast();
        String text = last.text().stripTrailing();
        marked.add(new Inline(text, last.marks(), last.link()));
        if (!text.endsWith(MARK)) {
            marked.add(new Inline(text.endsWith(".") ? MARK.substring(1) : MARK, Set.of(), Optional.empty()));
        }
        return marked;
    }
}
