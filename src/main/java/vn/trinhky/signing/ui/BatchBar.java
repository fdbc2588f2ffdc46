package vn.trinhky.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.trinhky.shell.kit.DecisionBar;
import vn.trinhky.shell.kit.Icons;

/** Below the list: how many documents are chosen, and the one thing to do with them. There only while some are. */
class BatchBar extends Div {
    private final Span chosen = new Span();

    BatchBar(Runnable sign) {
        chosen.addClassName("chosen");
        Button button = new Button(getTranslation("signing.BatchBar.sign"), Icons.of("sign"), click -> sign.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        chosen.getElement().setAttribute("role", "status");
        add(new DecisionBar(getTranslation("signing.BatchBar.label"), chosen, button));
        show(0);
    }

    final void show(int count) {
        setVisible(count > 0);
        chosen.setText(getTranslation("signing.BatchBar.chosen", count));
    }
}
