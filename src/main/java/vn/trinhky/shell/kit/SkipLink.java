package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard on every screen: jumps over the menu. Seen only while it has the focus. */
public class SkipLink extends NativeButton {

    /** @param target id of the element that gets the focus */
    public SkipLink(String target) {
        super("");
        setText(getTranslation("shell.SkipLink"));
        addClassName("tk-skip");
        getElement().executeJs("this.addEventListener('click', () => document.getElementById($0)?.focus())", target);
    }
}
