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
import vn.trinhky.report.panel.SheetText;

/**
 * A report's text on a sheet of paper, to be read and marked: headings carry their numbers, bullets their signs, as on
 * the printed page. Built of components and text nodes only, so that whatever was typed stays text.
 */
@StyleSheet("context://css/documents.css")
public class ContentSheet extends Article {

    public ContentSheet(ReportMetadata metadata, ReportContent content) {
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
        Div kind = new Div(new Div(metadata.type().printedName()), new Div(metadata.subject()), rule());
        kind.addClassName("kind");
        return kind;
    }

    private static Component rule() {
        Div rule = new Div();
        rule.addClassName("rule");
        return rule;
    }

    private Component addressees(List<String> names) {
        Div lines = new Div();
        names.forEach(name -> lines.add(new Div("- " + name)));
        Div to = new Div(new Span(getTranslation("approval.ContentSheet.addressees")), lines);
        to.addClassName("to");
        return to;
    }

    private static Component block(Block block, String label) {
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

    private static Component heading(String label, List<Inline> text, int depth) {
        Paragraph line = words(label + " ", text);
        line.addClassName("h" + depth);
        line.getElement().setAttribute("role", "heading");
        line.getElement().setAttribute("aria-level", Integer.toString(depth + 1));
        return line;
    }

    private static Paragraph words(String before, List<Inline> runs) {
        Paragraph line = new Paragraph();
        if (!before.isEmpty()) {
            line.add(before);
        }
        SheetText.of(runs).forEach(line::add);
        return line;
    }

    private static Component table(Block.Table table) {
        HtmlContainer body = new HtmlContainer("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            body.add(row(table.rows().get(i), i < table.headerRows() ? "th" : "td"));
        }
        HtmlContainer whole = new HtmlContainer("table");
        whole.add(body);
        return whole;
    }

    private static Component row(Block.Row row, String tag) {
        HtmlContainer line = new HtmlContainer("tr");
        for (Block.Cell cell : row.cells()) {
            HtmlContainer box = new HtmlContainer(tag);
            span(box, "colspan", cell.colspan());
            span(box, "rowspan", cell.rowspan());
            cell.paragraphs().forEach(paragraph -> box.add(words("", paragraph.text())));
            line.add(box);
        }
        return line;
    }

    private static void span(HtmlContainer cell, String attribute, int span) {
        if (span > 1) {
            cell.getElement().setAttribute(attribute, Integer.toString(span));
        }
    }
}
