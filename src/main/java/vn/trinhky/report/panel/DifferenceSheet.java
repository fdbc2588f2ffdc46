package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.difference.CellChange;
import vn.trinhky.report.difference.Change;
import vn.trinhky.report.difference.ContentDifference;
import vn.trinhky.report.difference.Form;
import vn.trinhky.report.difference.Part;
import vn.trinhky.report.difference.Part.Grid;
import vn.trinhky.report.difference.Part.Passage;
import vn.trinhky.report.difference.Part.Side;
import vn.trinhky.report.difference.Part.Trace;
import vn.trinhky.report.difference.RowChange;

/**
 * A report's text with what changed in it marked, on a sheet of paper. Paragraphs that did not change are folded and open
 * where they stand. Built of components and text nodes only, so that whatever was typed stays text.
 */
@StyleSheet("context://css/documents.css")
class DifferenceSheet extends Article {
    private final MarkedWords words = new MarkedWords(name -> getTranslation("report.DifferenceSheet." + name));
    private final List<Component> changes = new ArrayList<>();
    private final List<Component> unchanged = new ArrayList<>();

    DifferenceSheet(ContentDifference difference, String label) {
        addClassNames("tk-sheet", "tk-difference");
        getElement().setAttribute("aria-label", label);
        difference.parts().forEach(this::add);
        fold();
    }

    /** What changed, in order, to be led to. */
    List<Component> changes() {
        return List.copyOf(changes);
    }

    private void add(Part part) {
        List<Component> shown = switch (part) {
            case Passage passage -> paragraphs(passage);
            case Trace trace -> List.of(trace(trace));
            case Grid grid -> List.of(table(grid));
        };
        if (part.change() == Change.SAME) {
            unchanged.addAll(shown);
            return;
        }
        fold();
        note(part.change(), shown);
        if (!part.change().isQuiet()) {
            changes.add(shown.getFirst());
        }
        shown.forEach(component -> component.addClassName("tk-changed"));
        add(shown);
    }

    private void fold() {
        if (!unchanged.isEmpty()) {
            Div folded = new Div();
            folded.add(unchanged);
            NativeDetails fold =
                    new NativeDetails(getTranslation("report.DifferenceSheet.unchanged", unchanged.size()), folded);
            fold.addClassName("tk-fold");
            add(fold);
            unchanged.clear();
        }
    }

    /** What cannot be seen from the marked words alone. */
    private void note(Change change, List<Component> shown) {
        boolean needsWords = switch (change) {
            case MOVED, MOVED_AWAY, SPLIT, MERGED, REFORMATTED, RENUMBERED -> true;
            default -> false;
        };
        if (needsWords) {
            Span note = new Span(getTranslation("report.DifferenceSheet." + change.name()));
            note.addClassName("tk-change-note");
            shown.getFirst().getElement().insertChild(0, note.getElement());
        }
    }

    private static Component trace(Trace trace) {
        Paragraph place = new Paragraph();
        place.addClassName("tk-trace");
        place.add(shortened(new ReportContent(List.of(trace.block())).plainText()));
        return place;
    }

    private static String shortened(String text) {
        int most = 80;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private List<Component> paragraphs(Passage passage) {
        List<Side> sides = passage.now().isEmpty() ? passage.old() : passage.now();
        List<List<Component>> texts =
                words.paragraphs(passage.words(), passage.now().isEmpty());
        List<Component> paragraphs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            paragraphs.add(paragraph(passage, sides.get(i), texts.get(i), i == 0));
        }
        return paragraphs;
    }

    private Component paragraph(Passage passage, Side side, List<Component> text, boolean first) {
        HtmlContainer line = side.form() instanceof Form.Picture ? new HtmlContainer("figure") : new Paragraph();
        form(line, side.form());
        if (first && passage.old().size() == 1 && passage.now().size() == 1) {
            line.add(words.label(
                    printed(passage.old().getFirst()), printed(passage.now().getFirst())));
        } else if (passage.old().isEmpty()) {
            words.plain("ins", "added", printed(side)).ifPresent(line::add);
        } else if (passage.now().isEmpty()) {
            words.plain("del", "removed", printed(side)).ifPresent(line::add);
        } else {
            line.add(printed(side) + " ");
        }
        line.add(text);
        return line;
    }

    private static void form(HtmlContainer line, Form form) {
        int depth = switch (form) {
            case Form.Heading heading -> Math.max(1, heading.level().depth());
            case Form.Appendix appendix -> 1;
            default -> 0;
        };
        if (depth > 0) {
            line.addClassName("h" + depth);
            line.getElement().setAttribute("role", "heading");
            line.getElement().setAttribute("aria-level", Integer.toString(depth + 1));
        }
    }

    /** The program's own sign before the words: a number or a dash. */
    private static String printed(Side side) {
        return side.form() instanceof Form.Bullet bullet ? bullet.level().sign() : side.label();
    }

    private Component table(Grid grid) {
        HtmlContainer body = new HtmlContainer("tbody");
        int headerRows = grid.now().or(grid::old).map(Part.Frame::headerRows).orElse(0);
        for (int i = 0; i < grid.rows().size(); i++) {
            body.add(row(grid.rows().get(i), i < headerRows ? "th" : "td"));
        }
        HtmlContainer table = new HtmlContainer("table");
        table.add(body);
        Div around = new Div(table);
        around.addClassName("tk-changed-table");
        return around;
    }

    private Component row(RowChange row, String tag) {
        HtmlContainer line = new HtmlContainer("tr");
        switch (row.change()) {
            case INSERTED -> line.addClassName("tk-row-added");
            case DELETED -> line.addClassName("tk-row-removed");
            default -> {}
        }
        row.cells().forEach(cell -> line.add(cell(cell, tag)));
        return line;
    }

    private Component cell(CellChange cell, String tag) {
        HtmlContainer box = new HtmlContainer(tag);
        cell.now().or(cell::old).ifPresent(span -> {
            span(box, "colspan", span.columns());
            span(box, "rowspan", span.rows());
        });
        cell.parts().forEach(part -> {
            if (part instanceof Passage passage) {
                box.add(paragraphs(passage));
            }
        });
        return box;
    }

    private static void span(HtmlContainer cell, String attribute, int span) {
        if (span > 1) {
            cell.getElement().setAttribute(attribute, Integer.toString(span));
        }
    }
}
