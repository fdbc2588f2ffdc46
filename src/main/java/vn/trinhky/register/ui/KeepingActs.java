package vn.trinhky.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.PaperDocument;
import vn.trinhky.register.RegisterFault;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Reason;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;

/** What the clerk writes into the book by hand. Reports are the type of document this office numbers. */
class KeepingActs {
    private static final DocumentType TYPE = DocumentType.REPORT;

    private final RegisterServices services;
    private final Runnable changed;

    KeepingActs(RegisterServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
    }

    List<Component> buttons() {
        return List.of(
                button("scheme", "sliders", this::scheme),
                button("giveUp", "x", this::giveUp),
                button("paper", "pencil", this::paper));
    }

    private Button button(String name, String icon, Runnable dialog) {
        return new Button(say(name), Icons.of(icon), click -> dialog.run());
    }

    private void paper() {
        IntegerField number = number("number", services.keeping().nextNumber(TYPE));
        TextField symbol = field("symbol", symbol());
        DatePicker date = Localized.datePicker(say("date"));
        date.setValue(OfficeTime.today(services.clock()));
        TextField subject = field("subject", "");
        TextField signer = field("signer", "");
        TextArea recipients = new TextArea(say("recipients"));
        recipients.setHelperText(say("recipientsHelp"));
        recipients.setWidthFull();
        TextField fileCopy = field("fileCopy", "VT");
        IntegerField copies = number("copies", 1);
        subject.setAutofocus(true);
        new FormDialog(
                        services.feedback(),
                        say("paperTitle"),
                        say("paper"),
                        "pencil",
                        () -> services.keeping()
                                .enterPaper(new PaperDocument(
                                        value(number),
                                        symbol.getValue(),
                                        day(date.getValue()),
                                        TYPE,
                                        subject.getValue(),
                                        signer.getValue(),
                                        recipients.getValue().lines().toList(),
                                        fileCopy.getValue(),
                                        value(copies))))
                .with(number, symbol, date, subject, signer, recipients, fileCopy, copies)
                .tellAt(number, RegisterFault.NUMBER_NOT_NEXT)
                .tellAt(date, RegisterFault.PAPER_DATE_IMPOSSIBLE)
                .tellAt(copies, RegisterFault.COPIES_FORM)
                .withEffect(say("paperEffect"))
                .afterwards(() -> done("paperDone"))
                .open();
    }

    private void giveUp() {
        int next = services.keeping().nextNumber(TYPE);
        new ReasonDialog(
                        services.feedback(),
                        say("giveUpTitle", next),
                        say("giveUp"),
                        "x",
                        reason -> services.keeping().giveUpNext(TYPE, symbol(), new Reason(reason)))
                .withEffect(say("giveUpEffect", next))
                .destructive()
                .afterwards(() -> done("giveUpDone"))
                .open();
    }

    private void scheme() {
        int year = OfficeTime.today(services.clock()).getYear();
        RadioButtonGroup<Boolean> common = new RadioButtonGroup<>(say("schemeOf", Integer.toString(year)));
        common.setItems(false, true);
        common.setItemLabelGenerator(one -> say(one ? "common" : "perType"));
        boolean now = services.keeping().isCommon(year);
        common.setValue(now);
        int next = services.keeping().nextNumber(TYPE);
        IntegerField first = number("first", next);
        first.setHelperText(say("firstHelp"));
        new FormDialog(services.feedback(), say("scheme"), say("schemeSave"), "check", () -> {
                    services.keeping().decideScheme(year, common.getValue());
                    if (value(first) != services.keeping().nextNumber(TYPE)) {
                        services.keeping().continueFrom(TYPE, value(first));
                    }
                })
                .with(common, first)
                .tellAt(first, RegisterFault.FIRST_NUMBER_FORM)
                .withEffect(say("schemeEffect"))
                .afterwards(() -> done("schemeDone"))
                .open();
    }

    private String symbol() {
        return TYPE.symbol(services.organization()
                .letterheadOn(OfficeTime.today(services.clock()))
                .abbreviation());
    }

    private static TextField field(String name, String value) {
        TextField field = new TextField(say(name));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private static IntegerField number(String name, int value) {
        IntegerField field = new IntegerField(say(name));
        field.setValue(value);
        field.setManualValidation(true);
        return field;
    }

    /** An empty field is no number of a book. */
    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static LocalDate day(@Nullable LocalDate date) {
        return date == null ? LocalDate.MAX : date;
    }

    private void done(String name) {
        services.feedback().done(say(name));
        changed.run();
    }

    private static String say(String name, Object... arguments) {
        return UI.getCurrent().getTranslation("register.KeepingActs." + name, arguments);
    }
}
