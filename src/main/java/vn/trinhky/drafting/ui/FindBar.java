package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import vn.trinhky.shell.kit.Icons;

/**
 * Finds and replaces words of the text. It is drawn here and worked in the page, so it answers at once and also without a
 * connection; it opens itself on Ctrl F and Ctrl H.
 */
class FindBar extends Div {
    private static final String PART = "data-find";

    private final TextField replacement = field("replacement");
    private final Button replace = act("replace");
    private final Button all = act("all");

    FindBar(ReportEditor editor) {
        addClassNames("tk-find", "tk-small");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("data-found", getTranslation("drafting.FindBar.found"));
        getElement().setAttribute("data-none", getTranslation("drafting.FindBar.none"));
        Span count = part(new Span(), "count");
        count.getElement().setAttribute("role", "status");
        Checkbox signs = choice("signs");
        signs.setValue(true);
        add(field("query"), glyph("previous", "up"), glyph("next", "down"), count, signs, choice("capitals"));
        add(replacement, replace, all, glyph("close", "x"));
        editor.bindFind(this);
    }

    /** Reading only, nothing can be replaced. */
    void setReadOnly(boolean readOnly) {
        replacement.setReadOnly(readOnly);
        replace.setEnabled(!readOnly);
        all.setEnabled(!readOnly);
    }

    private TextField field(String name) {
        TextField field = part(new TextField(), name);
        field.setPlaceholder(getTranslation("drafting.FindBar." + name));
        field.setAriaLabel(getTranslation("drafting.FindBar." + name));
        return field;
    }

    private Checkbox choice(String name) {
        return part(new Checkbox(getTranslation("drafting.FindBar." + name)), name);
    }

    private Button act(String name) {
        return part(new Button(getTranslation("drafting.FindBar." + name)), name);
    }

    private Button glyph(String name, String icon) {
        Button button = part(new Button(Icons.of(icon)), name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("drafting.FindBar." + name));
        button.setTooltipText(getTranslation("drafting.FindBar." + name));
        return button;
    }

    private static <C extends Component> C part(C component, String name) {
        component.getElement().setAttribute(PART, name);
        return component;
    }
}
