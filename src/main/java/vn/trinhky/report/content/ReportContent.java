package vn.trinhky.report.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;

/**
 * The body of a report: blocks in reading order, within {@link ContentLimits}. Immutable; equal content has equal JSON
 * and equal hash.
 */
public record ReportContent(List<Block> blocks) {
    public static final ReportContent EMPTY = new ReportContent(List.of());

    public ReportContent {
        blocks = List.copyOf(blocks);
    }

    /** True if there is not one letter and no image in it. */
    public boolean isBlank() {
        return images().isEmpty() && plainText().isBlank();
    }

    /** Its images in reading order. */
    public List<Image> images() {
        return blocks.stream()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .toList();
    }

    /** The words alone, a line per block or cell paragraph: for search, counting and comparison with the PDF. */
    public String plainText() {
        return blocks.stream().flatMap(ReportContent::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading h -> Stream.of(text(h.text()));
            case Paragraph p -> Stream.of(text(p.text()));
            case Bullet b -> Stream.of(text(b.text()));
            case Table t ->
                t.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .map(Cell::paragraphs)
                        .flatMap(List::stream)
                        .map(p -> text(p.text()));
            case Image i -> Stream.empty();
            case Appendix a -> Stream.of(text(a.title()));
        };
    }

    /** The text of some runs without their marks. */
    public static String text(List<Inline> runs) {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }
}
