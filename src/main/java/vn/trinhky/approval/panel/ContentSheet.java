package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.panel.WordMarks;

/**
 * A report's text on a sheet of paper, to be read and marked: headings carry their numbers, bullets their signs, as on
 * the printed page. Built of components and text nodes only, so that whatever was typed stays text.
 */
@StyleSheet("context://css/documents.css")
public class ContentSheet extends Article {

    private final WordMarks marks;
    private int line;

    public ContentSheet(ReportMetadata metadata, ReportContent content) {
        this(metadata, content, WordMarks.NONE);
    }

    /** @param marks on words of the content */
    public ContentSheet(ReportMetadata metadata, ReportContent content, WordMarks marks) {
        this.marks = marks;
        addClassName("tk-sheet");
        getElement().setAttribute("aria-label", getTranslation("approval.ContentSheet.label"));
        add(kind(metadata));
        if (!metadata.addressees().isEmpty()) {
            add(addressees(metadata.addressees()));
        }
        List<String> labels = HeadingNumbers.labels(content);
        for (int i = 0; i < labels.size(); i++) {
            add(block(content.blocks().get(i), labels.get(i)));
        }
    }

    private static Component kind(ReportMetadata metadata) {
        Div kind = metadata.type().hasHeading()
                ? new Div(new Div(metadata.type().printedName()), new Div(metadata.subject()), rule())
                : new Div(new Div("V/v " + metadata.subject()));
        kind.addClassName(metadata.type().hasHeading() ? "kind" : "letter-subject");
        return kind;
    }

    private static Component rule() {
        Div rule = new Div();
        rule.addClassName("rule");
        return rule;
    }

    private Component addressees(List<String> names) {
        Div lines = new Div();
        String dash = names.size() == 1 ? "" : "- ";
        names.forEach(name -> lines.add(new Div(dash + name)));
        Div to = new Div(new Span(getTranslation("approval.ContentSheet.addressees")), lines);
        to.addClassName("to");
        return to;
    }

    private Component block(Block block, String label) {
        return switch (block) {
            case Block.Heading heading ->
                heading(label, heading.text(), Math.max(1, heading.level().depth()));
            case Block.Paragraph paragraph -> words("", paragraph.text());
            case Block.Bullet bullet -> words(bullet.level().sign() + " ", bullet.text());
            case Block.Table table -> table(table);
            case Block.Image image -> image(image);
            case Block.Appendix appendix -> heading(label, appendix.title(), 1);
        };
    }

    /** The words that tell what the picture shows. */
    private static Component image(Block.Image image) {
        HtmlContainer figure = new HtmlContainer("figure");
        figure.add(new Span(image.alt()));
        return figure;
    }

    private Component heading(String label, List<Inline> text, int depth) {
        Paragraph heading = words(label + " ", text);
        heading.addClassName("h" + depth);
        heading.getElement().setAttribute("role", "heading");
        heading.getElement().setAttribute("aria-level", Integer.toString(depth + 1));
        return heading;
    }

    /** A line of the text; what the program prints before it is not of it. */
    private Paragraph words(String before, List<Inline> runs) {
        Paragraph words = new Paragraph();
        words.getElement().setAttribute("data-line", Integer.toString(line));
        if (!before.isEmpty()) {
            Span printed = new Span(before);
            printed.getElement().setAttribute("data-skip", true);
            words.add(printed);
        }
        words.add(marks.around(line, runs));
        line++;
        return words;
    }

    private Component table(Block.Table table) {
        HtmlContainer body = new HtmlContainer("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            body.add(row(table.rows().get(i), i < table.headerRows() ? "th" : "td"));
        }
        HtmlContainer whole = new HtmlContainer("table");
        whole.add(body);
        return whole;
    }

    private Component row(Block.Row row, String tag) {
        HtmlContainer cells = new HtmlContainer("tr");
        for (Block.Cell cell : row.cells()) {
            HtmlContainer box = new HtmlContainer(tag);
            span(box, "colspan", cell.colspan());
            span(box, "rowspan", cell.rowspan());
            cell.paragraphs().forEach(paragraph -> box.add(words("", paragraph.text())));
            cells.add(box);
        }
        return cells;
    }

    private static void span(HtmlContainer cell, String attribute, int span) {
        if (span > 1) {
            cell.getElement().setAttribute(attribute, Integer.toString(span));
        }
    }
}
