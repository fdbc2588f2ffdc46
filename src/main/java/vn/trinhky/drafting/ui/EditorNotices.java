package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.kit.Notice;

/** The one thing to know about saving or writing right now, between tool bar and paper. */
class EditorNotices extends Div {
    private boolean lasting;

    EditorNotices() {
        addClassName("tk-notices");
    }

    void clear() {
        removeAll();
    }

    /** What was not saved is saved now; what the person has to have read stays. */
    void settled() {
        if (!lasting) {
            removeAll();
        }
    }

    /** Something was not saved, and why; it is still on the screen. */
    void notSaved(Failure failure) {
        show(new Notice(Notice.Kind.ERROR, getTranslation("drafting.EditorNotices.notSaved"), failure.text()));
    }

    /** Nobody can write any more, and why. */
    void stopped(Failure failure) {
        show(new Notice(Notice.Kind.ERROR, failure.title(), failure.text()));
    }

    /** The draft was saved elsewhere since; loading it gives up what was typed here. */
    void changedElsewhere(Failure failure, Runnable load) {
        show(new Notice(Notice.Kind.ERROR, getTranslation("drafting.EditorNotices.notSaved"), failure.text())
                .withAction(button("drafting.EditorNotices.loadNewest", load)));
    }

    /**
     * Another window writes.
     *
     * @param lost true if this window wrote before
     */
    void another(Writer.Another writer, boolean lost, Runnable goOnHere) {
        Notice notice = new Notice(
                Notice.Kind.WARN,
                getTranslation("drafting.EditorNotices.another", writer.name()),
                getTranslation(lost ? "drafting.EditorNotices.lost" : "drafting.EditorNotices.reading"));
        if (writer.samePerson()) {
            notice.withAction(button("drafting.EditorNotices.goOnHere", goOnHere));
        }
        show(notice);
    }

    /** Words that were not saved were found in the browser and are typed again. */
    void recovered(String time) {
        showLasting(new Notice(
                Notice.Kind.OK,
                getTranslation("drafting.EditorNotices.recovered", time),
                getTranslation("drafting.EditorNotices.recoveredText")));
    }

    /** Words that were not saved are kept apart, because the text was changed since. */
    void keptApart(String name) {
        showLasting(new Notice(
                Notice.Kind.WARN,
                getTranslation("drafting.EditorNotices.keptApart"),
                getTranslation("drafting.EditorNotices.keptApartText", name)));
    }

    /**
     * Pictures that did not come in.
     *
     * @param lines each names one of them and says why
     */
    void picturesLeftOut(List<String> lines) {
        Notice notice = new Notice(
                Notice.Kind.WARN,
                getTranslation("drafting.EditorNotices.picturesLeftOut", lines.size()),
                getTranslation("drafting.EditorNotices.picturesLeftOutText"));
        lines.forEach(notice::addText);
        showLasting(notice);
    }

    private void showLasting(Notice notice) {
        show(notice.withAction(button("drafting.EditorNotices.understood", this::clear)));
        lasting = true;
    }

    private void show(Notice notice) {
        lasting = false;
        removeAll();
        add(notice);
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> {
            act.run();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
