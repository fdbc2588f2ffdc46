package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.report.content.ContentLimits;

/** Asks what a picture shows, for those who cannot see it, and how wide it is. */
class ImageDialog extends Dialog {
    static final int WHOLE = ContentLimits.MAX_SHARE;
    private static final int STEP = 5;

    private final TextArea alt = new TextArea(getTranslation("drafting.ImageDialog.alt"));
    private final IntegerField share = new IntegerField(getTranslation("drafting.ImageDialog.share"));
    private final Consumer<EditorCommand> editor;

    ImageDialog(String alt, int share, Consumer<EditorCommand> editor) {
        this.editor = editor;
        addClassNames("tk-dialog", "narrow");
        setHeaderTitle(getTranslation("drafting.ImageDialog.title"));
        this.alt.setHelperText(getTranslation("drafting.ImageDialog.altHelp"));
        this.alt.setRequiredIndicatorVisible(true);
        this.alt.setMaxLength(ContentLimits.MAX_ALT);
        this.alt.setManualValidation(true);
        this.alt.setValue(alt);
        this.alt.setAutofocus(true);
        this.share.setHelperText(getTranslation("drafting.ImageDialog.shareHelp"));
        this.share.setMin(ContentLimits.MIN_SHARE);
        this.share.setMax(ContentLimits.MAX_SHARE);
        this.share.setStep(STEP);
        this.share.setStepButtonsVisible(true);
        this.share.setManualValidation(true);
        this.share.setValue(share);
        Div fields = new Div(this.alt, this.share);
        fields.addClassName("tk-form");
        add(fields);
        Button set = new Button(getTranslation("drafting.ImageDialog.set"), click -> set());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("drafting.ImageDialog.cancel"), click -> cancel()), set);
    }

    private void set() {
        String words = Nfc.line(alt.getValue());
        Integer width = share.getValue();
        alt.setInvalid(words.isEmpty() || words.length() > ContentLimits.MAX_ALT);
        alt.setErrorMessage(getTranslation(
                words.isEmpty() ? "drafting.ImageDialog.altMissing" : "drafting.ImageDialog.altTooLong",
                ContentLimits.MAX_ALT));
        share.setInvalid(width == null || width < ContentLimits.MIN_SHARE || width > ContentLimits.MAX_SHARE);
        share.setErrorMessage(
                getTranslation("drafting.ImageDialog.shareWrong", ContentLimits.MIN_SHARE, ContentLimits.MAX_SHARE));
        if (width != null && !alt.isInvalid() && !share.isInvalid()) {
            close();
            editor.accept(EditorCommand.image(words, width));
        }
    }

    private void cancel() {
        close();
        editor.accept(EditorCommand.FOCUS);
    }
}
