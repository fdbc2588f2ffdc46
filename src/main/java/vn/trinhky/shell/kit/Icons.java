package vn.trinhky.shell.kit;

import com.vaadin.flow.component.icon.SvgIcon;

/** The product's own icons, by their names in {@code icons/trinhky.svg}. An icon stands next to a word, never alone. */
public final class Icons {
    private static final String SPRITE = "icons/trinhky.svg";

    private Icons() {}

    /** A decorative icon in the colour of its text, hidden from screen readers: the word beside it is read. */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon(SPRITE, name);
        icon.addClassName("tk-i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
