package vn.trinhky.shell;

import com.vaadin.flow.component.Component;

/**
 * Something another module puts on the page where people look after their own account. Implemented as Spring beans, so
 * that the page imports no feature.
 */
public interface AccountPart {
    /** Key of the heading. */
    String titleKey();

    /** What stands below the heading, for the signed-in person. */
    Component create();
}
