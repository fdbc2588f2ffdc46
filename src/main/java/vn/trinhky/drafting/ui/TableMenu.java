package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.trinhky.shell.kit.Icons;

/** What can be done with tables. All but making one needs the caret in a table. */
class TableMenu extends MenuBar {
    private static final int NEW_ROWS = 3;
    private static final int NEW_COLUMNS = 3;

    private final Consumer<EditorCommand> editor;
    private final MenuItem table;
    private final List<MenuItem> insideTable = new ArrayList<>();

    TableMenu(Consumer<EditorCommand> editor) {
        this.editor = editor;
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        table = addItem(new Span(Icons.of("table"), new Span(getTranslation("drafting.EditorToolBar.table"))));
        item("insertTable", EditorCommand.insertTable(NEW_ROWS, NEW_COLUMNS));
        table.getSubMenu().addSeparator();
        inTable("rowBefore", EditorCommand.ADD_ROW_BEFORE);
        inTable("rowAfter", EditorCommand.ADD_ROW_AFTER);
        inTable("deleteRow", EditorCommand.DELETE_ROW);
        table.getSubMenu().addSeparator();
        inTable("columnBefore", EditorCommand.ADD_COLUMN_BEFORE);
        inTable("columnAfter", EditorCommand.ADD_COLUMN_AFTER);
        inTable("deleteColumn", EditorCommand.DELETE_COLUMN);
        inTable("wider", EditorCommand.WIDER_COLUMN);
        inTable("narrower", EditorCommand.NARROWER_COLUMN);
        table.getSubMenu().addSeparator();
        inTable("merge", EditorCommand.MERGE_CELLS);
        inTable("split", EditorCommand.SPLIT_CELL);
        inTable("headerRow", EditorCommand.TOGGLE_HEADER_ROW);
        inTable("deleteTable", EditorCommand.DELETE_TABLE);
    }

    void follow(EditorSelection selection) {
        insideTable.forEach(item -> item.setEnabled(selection.inTable()));
    }

    private void inTable(String act, EditorCommand command) {
        MenuItem item = item(act, command);
        item.setEnabled(false);
        insideTable.add(item);
    }

    private MenuItem item(String act, EditorCommand command) {
        return table.getSubMenu()
                .addItem(getTranslation("drafting.EditorToolBar." + act), click -> editor.accept(command));
    }
}
