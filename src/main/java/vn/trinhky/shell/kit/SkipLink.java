package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Anchor;

/** The first stop of the keyboard on every screen: jumps over the menu. Seen only while it has the focus. */
public class SkipLink extends Anchor {

    /** @param target id of the element that gets the focus */
    public SkipLink(String target) {
        setHref("#" + target);
        setText(getTranslation("shell.SkipLink.text"));
        setRouterIgnore(true);
        addClassName("tk-skip");
        getElement().executeJs("""
                        this.addEventListener('click', event => {
                          event.preventDefault();
                          document.getElementById($0)?.focus();
                        })""", target);
    }
}
