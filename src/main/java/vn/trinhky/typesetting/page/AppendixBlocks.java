package vn.trinhky.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.layout.Flow;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextPiece;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.words.Runs;

/** The appendices, each on pages of its own (NĐ 30/2020, Appendix I, III.1). */
final class AppendixBlocks {
    private AppendixBlocks() {}

    /** @param reference to the document they belong to, below each title */
    static List<Section> sections(ReportContent content, String reference, Tag root, Function<Sha256, byte[]> files) {
        List<Block> blocks = content.blocks();
        List<String> labels = HeadingNumbers.labels(content);
        List<Section> sections = new ArrayList<>();
        int from = 0;
        while (from < blocks.size()) {
            Appendix appendix = (Appendix) blocks.get(from);
            int to = from + 1;
            while (to < blocks.size() && !(blocks.get(to) instanceof Appendix)) {
                to++;
            }
            PageFormat format = appendix.landscape() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT;
            Flow flow = new Flow();
            addHead(
                    appendix,
                    labels.get(from),
                    reference,
                    new TextStyle(Align.CENTRE, 0, format.textWidth(), Sizes.TEXT),
                    root,
                    flow);
            new BodyBlocks(format, root, flow, files, 1)
                    .add(blocks.subList(from + 1, to), labels.subList(from + 1, to));
            sections.add(new Section(format, flow.pieces(), Optional.empty()));
            from = to;
        }
        return sections;
    }

    private static void addHead(
            Appendix appendix, String label, String reference, TextStyle style, Tag root, Flow flow) {
        Tag tag = root.add("H1");
        Runs bold = Runs.bold(Sizes.TEXT);
        flow.addAll(TextPiece.leading(bold.of(label), style, tag, 0));
        flow.addAll(TextPiece.leading(bold.inUpperCase().of(appendix.title()), style, tag, 0));
        List<Run> runs = Runs.italic(Sizes.TEXT).of(reference);
        flow.addAll(TextPiece.leading(runs, style, root.add("Text"), 0));
    }
}
