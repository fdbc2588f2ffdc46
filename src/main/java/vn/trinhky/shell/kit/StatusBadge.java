package vn.trinhky.shell.kit;

import com.vaadin.flow.component.html.Span;

/** The state of a report as colour, icon and word, always all three. Screen readers hear that it is the state. */
public class StatusBadge extends Span {

    /**
     * @param state name of the state, e.g. {@code IN_REVIEW}: chooses the colour
     * @param labelKey i18n key of the state's word
     * @param icon name of the state's icon
     */
    public StatusBadge(String state, String labelKey, String icon) {
        addClassName("tk-status");
        getElement().setAttribute("data-state", state);
        add(
                Icons.of(icon),
                Markup.hidden(getTranslation("shell.StatusBadge.prefix")),
                new Span(getTranslation(labelKey)));
    }
}
