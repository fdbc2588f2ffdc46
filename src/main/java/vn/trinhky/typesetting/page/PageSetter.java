package vn.trinhky.typesetting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.typesetting.layout.Flow;
import vn.trinhky.typesetting.layout.Line;
import vn.trinhky.typesetting.layout.LineBreaker;
import vn.trinhky.typesetting.layout.PageBreaker;
import vn.trinhky.typesetting.layout.PageBreaker.Placed;
import vn.trinhky.typesetting.layout.Sheet;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.layout.TextStyle.Align;
import vn.trinhky.typesetting.words.Runs;
import vn.trinhky.typesetting.words.Wording;

/** Sets a document on pages, from the letterhead to the last appendix. Keeps nothing, so that many can be set at once. */
public final class PageSetter {
    private static final String NAME = "page";
    /** From the top of the text area upwards. */
    private static final float NUMBER_ABOVE_TEXT = 22;

    private static final float DRAFT_MARK_ABOVE_TEXT = 37;

    private final Wording wording;
    private final Tag root = Tag.root();
    private final JasperPrint print = new JasperPrint();

    private PageSetter(Wording wording) {
        this.wording = wording;
    }

    /**
     * The pages.
     *
     * @param files gives the bytes of a picture by its hash
     * @throws ContentRule.InvalidContentException if there are more than {@link ContentLimits#MAX_PAGES}
     */
    public static SetPages set(Wording wording, Function<Sha256, byte[]> files) {
        PageSetter setter = new PageSetter(wording);
        setter.print.setName(NAME);
        List<Section> sections = new ArrayList<>();
        sections.add(setter.document(files));
        sections.addAll(AppendixBlocks.sections(wording.appendices(), wording.appendixReference(), setter.root, files));
        setter.draw(sections);
        return new SetPages(setter.print, setter.root);
    }

    private Section document(Function<Sha256, byte[]> files) {
        PageFormat format = PageFormat.PORTRAIT;
        Flow flow = new Flow();
        OpeningBlock.add(wording.opening(), format.textWidth(), root, flow);
        BodyBlocks body = new BodyBlocks(format, root, flow, files, 0);
        body.add(wording.body().blocks(), HeadingNumbers.labels(wording.body()));
        ClosingBlock.add(wording.closing(), format.textWidth(), root, flow);
        return new Section(
                format,
                flow.pieces(),
                wording.opening().contact().map(contact -> ContactFoot.of(contact, format.textWidth(), root)));
    }

    private void draw(List<Section> sections) {
        List<List<List<Placed>>> pages = sections.stream()
                .map(section -> PageBreaker.pages(
                        section.pieces(),
                        section.firstHeight(),
                        section.format().textHeight()))
                .toList();
        int count = pages.stream().mapToInt(List::size).sum();
        if (count > ContentLimits.MAX_PAGES) {
            throw ContentRule.TOO_MANY_PAGES.broken(count, ContentLimits.MAX_PAGES);
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            print.addPart(print.getPages().size(), section.format().part());
            for (int page = 0; page < pages.get(i).size(); page++) {
                Sheet sheet = draw(pages.get(i).get(page), page + 1, section.format());
                if (page == 0) {
                    section.foot().ifPresent(foot -> foot.draw(sheet, section.firstHeight(), false));
                }
            }
        }
    }

    private Sheet draw(List<Placed> pieces, int number, PageFormat format) {
        JRBasePrintPage page = new JRBasePrintPage();
        print.addPage(page);
        Sheet sheet = new Sheet(page, print.getDefaultStyleProvider(), PageFormat.LEFT, PageFormat.TOP);
        drawMargin(sheet, number, format.textWidth());
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).piece().draw(sheet, pieces.get(i).top(), i == 0);
        }
        return sheet;
    }

    /** Numbers stand in the middle of the top margin, from the second page on (NĐ 30/2020, Appendix I, I.7). */
    private void drawMargin(Sheet sheet, int number, float width) {
        Optional<String> mark = wording.opening().draftMark();
        if (mark.isPresent()) {
            TextStyle style = new TextStyle(Align.LEFT, 0, width, Sizes.DRAFT_MARK);
            Line line = LineBreaker.lines(Runs.plain(Sizes.DRAFT_MARK).of(mark.get()), width, 0)
                    .getFirst();
            sheet.text(line, style, -DRAFT_MARK_ABOVE_TEXT, null, true);
        }
        if (number > 1) {
            TextStyle style = new TextStyle(Align.CENTRE, 0, width, Sizes.TEXT);
            Line line = LineBreaker.lines(Runs.plain(Sizes.TEXT).of(String.valueOf(number)), width, 0)
                    .getFirst();
            sheet.text(line, style, -NUMBER_ABOVE_TEXT, null, true);
        }
    }
}
