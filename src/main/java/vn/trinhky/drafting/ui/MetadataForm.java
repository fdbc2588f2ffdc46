package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.MetadataRule;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.shell.kit.Localized;

/** What a report says beside its text. Every change is handed on at once; a value that is not allowed is told at its field. */
class MetadataForm extends Div {
    private final Select<DocumentType> type = new Select<>();
    private final TextArea subject = lines("drafting.MetadataForm.subject", 2);
    private final TextArea addressees = lines("drafting.MetadataForm.addressees", 2);
    private final TextArea recipients = lines("drafting.MetadataForm.recipients", 3);
    private final TextField fileCopy = line("drafting.MetadataForm.fileCopy");
    private final TextArea legalBases = lines("drafting.MetadataForm.legalBases", 2);
    private final Select<Urgency> urgency = new Select<>();
    private final TextField period = line("drafting.MetadataForm.period");
    private final DatePicker dueDate = Localized.datePicker(getTranslation("drafting.MetadataForm.dueDate"));
    private final Select<UnitDetails> unit = new Select<>();
    private final TextField askedBy = line("drafting.MetadataForm.askedBy");
    private final Checkbox restricted = new Checkbox(getTranslation("drafting.MetadataForm.restricted"));
    private final MarksFields marks = new MarksFields();

    private final Map<BusinessRule, HasValidation> fieldsOfRules = Map.of(
            MetadataRule.SUBJECT_LENGTH, subject,
            MetadataRule.ADDRESSEES, addressees,
            MetadataRule.RECIPIENTS, recipients,
            MetadataRule.FILE_COPY_LENGTH, fileCopy,
            MetadataRule.LEGAL_BASES, legalBases,
            MetadataRule.PERIOD_LENGTH, period,
            MetadataRule.ASKED_BY_LENGTH, askedBy,
            MetadataRule.DRAFTER_MARK, marks.drafter(),
            MetadataRule.COPIES, marks.copies());

    private final Predicate<ReportMetadata> onChange;
    private Runnable whenShown = () -> {};
    private ReportMetadata shown;

    /**
     * @param units units a report can be drafted for
     * @param onChange saves metadata that is allowed, whenever the person changed some of it; true if it was taken
     */
    MetadataForm(ReportMetadata metadata, List<UnitDetails> units, Predicate<ReportMetadata> onChange) {
        this.shown = metadata;
        this.onChange = onChange;
        addClassName("tk-form");
        type.setLabel(getTranslation("drafting.MetadataForm.type"));
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(value -> getTranslation("report.type." + value.name()));
        urgency.setLabel(getTranslation("drafting.MetadataForm.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(value -> getTranslation("report.urgency." + value.name()));
        unit.setLabel(getTranslation("drafting.MetadataForm.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitDetails::name);
        addressees.setHelperText(getTranslation("drafting.MetadataForm.onePerLine"));
        recipients.setHelperText(getTranslation("drafting.MetadataForm.recipientsHelp"));
        legalBases.setHelperText(getTranslation("drafting.MetadataForm.onePerLine"));
        askedBy.setHelperText(getTranslation("drafting.MetadataForm.optional"));
        restricted.setHelperText(getTranslation("drafting.MetadataForm.restrictedHelp"));
        add(type, subject, addressees, recipients, fileCopy, legalBases);
        add(pair(urgency, dueDate), period, unit, askedBy, restricted, marks);
        show(metadata);
        fields().forEach(this::watch);
    }

    private Stream<HasValue<?, ?>> fields() {
        Stream<HasValue<?, ?>> own = Stream.of(
                type,
                subject,
                addressees,
                recipients,
                fileCopy,
                legalBases,
                period,
                askedBy,
                urgency,
                dueDate,
                unit,
                restricted);
        return Stream.concat(own, marks.fields());
    }

    /** Shows what is saved; nobody is told. */
    final void show(ReportMetadata metadata) {
        shown = metadata;
        type.setValue(metadata.type());
        subject.setValue(metadata.subject());
        addressees.setValue(String.join("\n", metadata.addressees()));
        recipients.setValue(String.join("\n", metadata.recipients()));
        fileCopy.setValue(metadata.fileCopy());
        legalBases.setValue(String.join("\n", metadata.legalBases()));
        urgency.setValue(metadata.urgency());
        period.setValue(metadata.period());
        dueDate.setValue(metadata.dueDate().orElse(null));
        unit.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(metadata.draftingUnit()))
                .findFirst()
                .ifPresent(unit::setValue);
        askedBy.setValue(metadata.askedBy());
        restricted.setValue(metadata.restricted());
        marks.show(metadata.marks());
        fieldsOfRules.values().forEach(field -> field.setInvalid(false));
        whenShown.run();
    }

    void setReadOnly(boolean readOnly) {
        fields().forEach(field -> field.setReadOnly(readOnly));
    }

    /** True if a value was refused at its field; the field gets the focus. */
    boolean focusRefused() {
        return Stream.of(subject, addressees, recipients, legalBases, fileCopy, period, askedBy)
                .filter(HasValidation::isInvalid)
                .findFirst()
                .map(field -> {
                    field.focus();
                    return true;
                })
                .orElse(false);
    }

    private void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    private void changed() {
        fieldsOfRules.values().forEach(field -> field.setInvalid(false));
        try {
            shown = typed();
        } catch (RuleBrokenException refused) {
            tell(refused);
            return;
        }
        // taken or not, what was typed stays in its field
        var _ = onChange.test(shown);
    }

    /** The files that go along. */
    List<Attachment> attachments() {
        return shown.attachments();
    }

    /** Runs whenever other metadata is shown than the person made here. */
    void whenShown(Runnable act) {
        whenShown = act;
    }

    /** Lets other files go along; true if that was saved, otherwise they stay as they were. */
    boolean attach(List<Attachment> attachments) {
        ReportMetadata changed = shown.with(attachments);
        boolean taken = onChange.test(changed);
        if (taken) {
            shown = changed;
        }
        return taken;
    }

    private void tell(RuleBrokenException refused) {
        HasValidation field =
                Optional.ofNullable(fieldsOfRules.get(refused.rule())).orElseThrow(() -> refused);
        field.setErrorMessage(
                getTranslation(refused.rule().messageKey(), refused.arguments().toArray()));
        field.setInvalid(true);
    }

    private ReportMetadata typed() {
        return new ReportMetadata(
                Optional.ofNullable(type.getValue()).orElse(shown.type()),
                subject.getValue(),
                addressees.getValue().lines().toList(),
                recipients.getValue().lines().toList(),
                fileCopy.getValue(),
                legalBases.getValue().lines().toList(),
                Optional.ofNullable(urgency.getValue()).orElse(shown.urgency()),
                period.getValue(),
                Optional.ofNullable(dueDate.getValue()),
                Optional.ofNullable(unit.getValue()).map(UnitDetails::id).orElse(shown.draftingUnit()),
                askedBy.getValue(),
                restricted.getValue(),
                marks.typed(),
                shown.attachments());
    }

    private TextArea lines(String labelKey, int rows) {
        TextArea area = new TextArea(getTranslation(labelKey));
        area.setMinRows(rows);
        area.setManualValidation(true);
        return area;
    }

    private TextField line(String labelKey) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setManualValidation(true);
        return field;
    }

    private static Component pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("pair");
        return pair;
    }
}
