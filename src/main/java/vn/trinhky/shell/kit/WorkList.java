package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A short list of reports (up to about a hundred): subject, state, who has it, due date. On a phone each row is a card.
 * Long lists are grids that page from the database.
 */
public class WorkList extends NativeTable {

    /**
     * One report.
     *
     * @param route where the subject leads, relative to the application
     * @param number number and symbol once it has them, else empty
     * @param before what stands before the subject, e.g. {@link Urgent}
     */
    public record Row(
            String route,
            String subject,
            String number,
            List<Component> before,
            Component status,
            Component holder,
            Component due) {
        public Row {
            before = List.copyOf(before);
        }

        public Row(String route, String subject, Component status, Component holder, Component due) {
            this(route, subject, "", List.of(), status, holder, due);
        }
    }

    /** @param label what is listed, for screen readers */
    public WorkList(String label) {
        addClassName("tk-list");
        getElement().setAttribute("aria-label", label);
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of(
                getTranslation("shell.WorkList.subject"),
                getTranslation("shell.WorkList.status"),
                getTranslation("shell.WorkList.holder"),
                getTranslation("shell.WorkList.due"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    /** Begins a group of rows, e.g. {@code Quá hạn} with its {@link Count}. */
    public WorkList group(String title, Count count) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(title), count);
        cell.getElement().setAttribute("colspan", "4");
        cell.getElement().setAttribute("scope", "rowgroup");
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("group");
        getBody().add(row);
        return this;
    }

    public WorkList row(Row row) {
        Anchor subject = new Anchor(row.route(), row.subject());
        subject.addClassName("row");
        Div line = new Div();
        line.addClassName("tk-subject");
        line.add(row.before());
        line.add(subject);
        if (!row.number().isEmpty()) {
            line.add(Markup.meta(row.number()));
        }
        NativeTableCell title = new NativeTableCell(line);
        title.getElement().setAttribute("title", row.subject());
        getBody()
                .add(new NativeTableRow(
                        title,
                        new NativeTableCell(row.status()),
                        new NativeTableCell(row.holder()),
                        new NativeTableCell(row.due())));
        return this;
    }
}
