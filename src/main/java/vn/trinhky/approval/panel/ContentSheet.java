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
            case Block.Heading heading -> heading(heading, label);
            case Block.Paragraph paragraph -> words("", paragraph.text());
            case Block.Bullet bullet -> words(bullet.level().sign() + " ", bullet.text());
            case Block.Table table -> table(table);
        };
    }

    private static Component heading(Block.Heading heading, String label) {
        int depth = heading.level().depth();
        Paragraph line = words(label + " ", heading.text());
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
            body.add(row(table.rows().get(i), table.headerRow() && i == 0 ? "th" : "td"));
        }
        HtmlContainer whole = new HtmlContainer("table");
        whole.add(body);
        return whole;
    }

    private static Component row(Block.Row row, String tag) {
        HtmlContainer line = new HtmlContainer("tr");
        for (Block.Cell cell : row.cells()) {
            HtmlContainer box = new HtmlContainer(tag);
            cell.paragraphs().forEach(paragraph -> box.add(words("", paragraph.text())));
            line.add(box);
        }
        return line;
    }
}
