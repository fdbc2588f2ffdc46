package vn.trinhky.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.PaperDocument;
import vn.trinhky.register.RegisterFault;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportRule;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;

/** What the clerk writes into the book by hand. */
class KeepingActs {
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
        IntegerField number = number("number", 0);
        TextField symbol = field("symbol", "");
        Select<DocumentType> type = types(chosen -> {
            number.setValue(services.keeping().nextNumber(chosen));
            symbol.setValue(symbol(chosen));
        });
        DatePicker date = Localized.datePicker(say("date"));
        date.setValue(OfficeTime.today(services.clock()));
        TextField subject = field("subject", "");
        TextField signer = field("signer", "");
        TextArea recipients = area("recipients");
        recipients.setHelperText(say("recipientsHelp"));
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
                                        type.getValue(),
                                        subject.getValue(),
                                        signer.getValue(),
                                        recipients.getValue().lines().toList(),
                                        fileCopy.getValue(),
                                        value(copies))))
                .with(type, number, symbol, date, subject, signer, recipients, fileCopy, copies)
                .tellAt(number, RegisterFault.NUMBER_NOT_NEXT)
                .tellAt(date, RegisterFault.PAPER_DATE_IMPOSSIBLE)
                .tellAt(copies, RegisterFault.COPIES_FORM)
                .withEffect(say("paperEffect"))
                .afterwards(() -> done("paperDone"))
                .open();
    }

    private void giveUp() {
        IntegerField number = number("number", 0);
        number.setReadOnly(true);
        Select<DocumentType> type =
                types(chosen -> number.setValue(services.keeping().nextNumber(chosen)));
        TextArea reason = area("reason");
        reason.setManualValidation(true);
        new FormDialog(
                        services.feedback(),
                        say("giveUpTitle"),
                        say("giveUp"),
                        "x",
                        () -> services.keeping()
                                .giveUpNext(type.getValue(), symbol(type.getValue()), new Reason(reason.getValue())))
                .with(type, number, reason)
                .tellAt(reason, ReportRule.REASON_REQUIRED, ReportRule.REASON_TOO_LONG)
                .withEffect(say("giveUpEffect"))
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
        IntegerField first = number("first", 0);
        first.setHelperText(say("firstHelp"));
        Select<DocumentType> type =
                types(chosen -> first.setValue(services.keeping().nextNumber(chosen)));
        new FormDialog(services.feedback(), say("scheme"), say("schemeSave"), "check", () -> {
                    services.keeping().decideScheme(year, common.getValue());
                    if (value(first) != services.keeping().nextNumber(type.getValue())) {
                        services.keeping().continueFrom(type.getValue(), value(first));
                    }
                })
                .with(common, type, first)
                .tellAt(first, RegisterFault.FIRST_NUMBER_FORM)
                .withEffect(say("schemeEffect"))
                .afterwards(() -> done("schemeDone"))
                .open();
    }

    /** @param chosen runs at once for the first of them */
    private static Select<DocumentType> types(Consumer<DocumentType> chosen) {
        Select<DocumentType> types = new Select<>();
        types.setLabel(say("type"));
        types.setItems(DocumentType.values());
        types.setItemLabelGenerator(type -> UI.getCurrent().getTranslation("report.type." + type.name()));
        types.addValueChangeListener(change -> chosen.accept(change.getValue()));
        types.setValue(DocumentType.REPORT);
        return types;
    }

    /** A letter's is completed with its drafting unit by hand. */
    private String symbol(DocumentType type) {
        String agency = services.organization()
                .letterheadOn(OfficeTime.today(services.clock()))
                .abbreviation();
        return type.hasHeading() ? type.symbol(agency, "") : agency;
    }

    private static TextArea area(String name) {
        TextArea area = new TextArea(say(name));
        area.setMinRows(2);
        area.setWidthFull();
        return area;
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
