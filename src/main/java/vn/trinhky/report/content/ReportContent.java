package vn.trinhky.report.content;

import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.report.content.Block.Image;

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

    /** @throws ContentRule.InvalidContentException {@link ContentRule#IMAGE_WITHOUT_TEXT} for the first one without */
    public void requireDescribedImages() {
        List<Image> images = images();
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i).alt().isEmpty()) {
                throw ContentRule.IMAGE_WITHOUT_TEXT.broken(i + 1);
            }
        }
    }

    /** The words alone, a line per block or cell paragraph: for search, counting and comparison with the PDF. */
    public String plainText() {
        return String.join("\n", TextLines.of(this));
    }

    /** The text of some runs without their marks. */
    public static String text(List<Inline> runs) {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }
}
