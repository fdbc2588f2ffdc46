package vn.trinhky.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Function;
import vn.trinhky.organization.Office;
import vn.trinhky.register.Dispatch;
import vn.trinhky.register.RegisterFault;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.register.RegisterQuery;
import vn.trinhky.register.RegisterWords;
import vn.trinhky.shell.FormDialog;

/** The lines, read page by page. For the clerk the number of an issued document opens its copies and receipts. */
class RegisterGrid extends Grid<RegisterLine> {
    private final RegisterServices services;
    private final Runnable changed;
    private final boolean clerk;

    RegisterGrid(RegisterQuery query, RegisterServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.clerk = services.currentPerson().get().holds(Office.CLERK);
        setAriaLabel(getTranslation("register.RegisterView.sub", Integer.toString(query.year())));
        setSizeFull();
        addClassName("dense");
        setSelectionMode(SelectionMode.NONE);
        RegisterWords words = services.words();
        Locale locale = getLocale();
        addComponentColumn(this::number)
                .setKey("number")
                .setHeader(getTranslation("register.column.1"))
                .setFlexGrow(0)
                .setWidth("148px");
        column(2, "100px", line -> words.date(line.date()));
        column(3, "190px", line -> words.subject(line, locale)).setFlexGrow(1);
        column(4, "112px", RegisterLine::signerName);
        column(5, "130px", words::recipients);
        column(6, "84px", RegisterLine::fileCopy);
        column(7, "96px", line -> words.copies(line, locale));
        column(8, "104px", words::dispatched);
        column(9, "92px", line -> words.receipt(line, locale));
        column(10, "120px", line -> words.note(line, locale));
        setPartNameGenerator(line -> line.givenUp().isPresent() ? "void" : null);
        setItems(
                asked -> services.book().page(query, asked.getOffset(), asked.getLimit()).stream(),
                asked -> services.book().count(query));
    }

    private Column<RegisterLine> column(int number, String width, Function<RegisterLine, String> text) {
        return addColumn(text::apply)
                .setHeader(getTranslation("register.column." + number))
                .setFlexGrow(0)
                .setWidth(width)
                .setTooltipGenerator(text::apply);
    }

    private Component number(RegisterLine line) {
        String number = line.number().printed();
        if (!clerk || line.givenUp().isPresent() || line.dispatch().day().isEmpty()) {
            return new Span(number);
        }
        Button open = new Button(number, click -> count(line));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("tk-row-button");
        open.setAriaLabel(getTranslation("register.RegisterGrid.count", number));
        return open;
    }

    private void count(RegisterLine line) {
        IntegerField copies = new IntegerField(getTranslation("register.RegisterGrid.copies"));
        copies.setMin(0);
        copies.setMax(Dispatch.MAX_COPIES);
        copies.setValue(line.dispatch().paperCopies());
        copies.setManualValidation(true);
        TextField signedFor = new TextField(getTranslation("register.RegisterGrid.signedFor"));
        signedFor.setHelperText(getTranslation("register.RegisterGrid.signedForHelp"));
        signedFor.setMaxLength(Dispatch.MAX_SIGNED_FOR);
        signedFor.setValue(line.dispatch().signedFor());
        signedFor.setWidthFull();
        Div sending = new Div();
        line.report()
                .ifPresent(report -> sending.add(
                        new Anchor("phat-hanh/" + report, getTranslation("register.RegisterGrid.sending"))));
        new FormDialog(
                        services.feedback(),
                        getTranslation(
                                "register.RegisterGrid.count", line.number().printed()),
                        getTranslation("register.RegisterGrid.save"),
                        "check",
                        () -> services.keeping()
                                .countCopies(
                                        line, copies.getValue() == null ? -1 : copies.getValue(), signedFor.getValue()))
                .with(copies, signedFor, sending)
                .tellAt(copies, RegisterFault.COPIES_FORM)
                .afterwards(changed)
                .open();
    }
}
