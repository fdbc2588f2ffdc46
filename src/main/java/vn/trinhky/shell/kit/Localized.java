package vn.trinhky.shell.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Vaadin components that carry words of their own, in the person's language. */
public final class Localized {
    private static final int MONDAY = 1;

    private Localized() {}

    /** A field for a day, {@code dd/MM/yyyy}, also typed as {@code 25112024} or {@code 25/11}. Weeks begin on Monday. */
    public static DatePicker datePicker(String label) {
        DatePicker picker = new DatePicker(label);
        Locale locale = locale();
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> capital(month.getDisplayName(TextStyle.FULL_STANDALONE, locale), locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy", "d/M")
                .setFirstDayOfWeek(MONDAY)
                .setToday(picker.getTranslation("shell.Localized.today"))
                .setCancel(picker.getTranslation("shell.ActDialog.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("shell.Localized.badDate")));
        return picker;
    }

    /** A password field whose eye has a Vietnamese name. */
    public static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        field.setManualValidation(true);
        field.getElement().executeJs("this.i18n = { reveal: $0 }", field.getTranslation("shell.Localized.reveal"));
        return field;
    }

    /** A grid with a name for screen readers; row height, borders and colours come from the style sheet. */
    public static <T> Grid<T> grid(String ariaLabel) {
        Grid<T> grid = new Grid<>();
        grid.setAriaLabel(ariaLabel);
        grid.setSizeFull();
        return grid;
    }

    /** A grid whose rows grow with their words, for few rows that are read on phones too. */
    public static <T> Grid<T> wrappingGrid(String ariaLabel) {
        Grid<T> grid = grid(ariaLabel);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return grid;
    }

    /** Names the check boxes of a grid's selection column; call after the selection mode is set. */
    public static void nameSelection(Grid<?> grid) {
        grid.getElement()
                .executeJs(
                        """
                        const name = () => this.querySelectorAll('vaadin-checkbox').forEach(box =>
                          box.accessibleName = box.id === 'selectAllCheckbox' ? $0 : $1);
                        new MutationObserver(name).observe(this, { childList: true, subtree: true });
                        name();
                        """,
                        grid.getTranslation("shell.Localized.selectAll"),
                        grid.getTranslation("shell.Localized.select"));
    }

    /** A field for a reply, with its button. */
    public static MessageInput messageInput(String placeholder, String send) {
        MessageInput input = new MessageInput();
        input.setI18n(new MessageInputI18n().setMessage(placeholder).setSend(send));
        return input;
    }

    /** Gives an upload for one file its words. */
    public static void nameUpload(Upload upload) {
        upload.setI18n(new UploadWords(upload).all());
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
