package vn.trinhky.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.trinhky.shell.kit.Markup;

/** Every place where the chain is wrong, or the first hundred of them. */
class FindingsDialog extends Dialog {

    FindingsDialog(List<String> sentences, long found) {
        addClassName("tk-dialog");
        setHeaderTitle(getTranslation("verification.FindingsDialog.title"));
        OrderedList list = new OrderedList();
        list.addClassName("tk-pick");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", getTranslation("verification.FindingsDialog.title"));
        sentences.forEach(sentence -> list.add(new ListItem(new Span(sentence))));
        Div body = new Div(list);
        body.addClassName("tk-dialog-body");
        if (found > sentences.size()) {
            body.add(Markup.meta(getTranslation("verification.FindingsDialog.more", found - sentences.size())));
        }
        add(body);
        getFooter().add(new Button(getTranslation("verification.FindingsDialog.close"), event -> close()));
    }
}
