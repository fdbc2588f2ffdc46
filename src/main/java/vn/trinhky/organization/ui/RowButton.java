package vn.trinhky.organization.ui;

import com.vaadin.flow.component.html.NativeButton;

/** The name of a row, pressed to open it. */
class RowButton extends NativeButton {

    RowButton(String text, Runnable open) {
        super(text);
        addClassName("tk-link");
        getElement().setAttribute("type", "button");
        addClickListener(click -> open.run());
    }
}
