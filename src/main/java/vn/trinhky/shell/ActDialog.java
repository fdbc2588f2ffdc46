package vn.trinhky.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PersonMark;

/**
 * A dialog for one act: the title names it, the body says what will happen, the button carries its verb. It closes only
 * when the act went well; a failure is told inside it, and nothing that was typed is lost.
 */
public abstract class ActDialog extends Dialog {
    private final UserFeedback feedback;
    private final Div body = new Div();
    private final OrderedList items = new OrderedList();
    private final Button verb;
    private Runnable afterwards = () -> {};

    /**
     * @param title the act and what it is done to, e.g. {@code Ký 3 văn bản}
     * @param verb the button's verb, exactly as the act is called elsewhere
     * @param icon name of the verb's icon
     */
    ActDialog(UserFeedback feedback, String title, String verb, String icon) {
        this.feedback = feedback;
        addClassName("tk-dialog");
        setHeaderTitle(title);
        body.addClassName("tk-dialog-body");
        items.addClassName("tk-pick");
        add(body);
        this.verb = new Button(verb, Icons.of(icon), event -> act());
        this.verb.addThemeVariants(ButtonVariant.PRIMARY);
        this.verb.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("shell.ActDialog.cancel"), event -> close()), this.verb);
    }

    /** Adds one of the things the act is done to, to the numbered list on top. */
    public ActDialog withItem(String text, Component... marks) {
        if (items.getParent().isEmpty()) {
            body.addComponentAsFirst(items);
        }
        Div words = new Div(new Span(text));
        words.add(marks);
        items.add(new ListItem(words));
        return this;
    }

    /** Says in whose name the act is done, e.g. the signing capacity over name and certificate. */
    public ActDialog withActor(String fullName, String capacity, String detail) {
        Div words = new Div(Markup.bold(capacity), Markup.small(detail));
        Div actor = new Div(new PersonMark(fullName), words);
        actor.addClassName("tk-as");
        body.addComponentAtIndex(items.getParent().isEmpty() ? 0 : 1, actor);
        return this;
    }

    /** Says in one sentence what will be true afterwards. */
    public ActDialog withEffect(String sentence) {
        Paragraph effect = new Paragraph(sentence);
        effect.addClassName("tk-effect");
        body.add(effect);
        return this;
    }

    /** For acts that take something away: the button turns red. */
    public ActDialog destructive() {
        verb.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** Runs after the act went well and the dialog is closed: refresh, navigate, say that it is done. */
    public ActDialog afterwards(Runnable next) {
        afterwards = next;
        return this;
    }

    /** Puts the dialog's field among the rest. */
    void addToBody(Component component) {
        body.add(component);
    }

    /** Whether everything needed has been typed; if not, says so at the field. */
    abstract boolean isReady();

    abstract void perform();

    /** Tells of a failure at the field it is about. */
    abstract void tell(Failure failure);

    private void act() {
        if (isReady() && performed()) {
            close();
            afterwards.run();
        }
        verb.setEnabled(true);
    }

    private boolean performed() {
        try {
            perform();
            return true;
        } catch (RuntimeException failure) {
            tell(feedback.explain(failure, getLocale()));
            return false;
        }
    }
}
