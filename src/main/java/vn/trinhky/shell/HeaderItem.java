package vn.trinhky.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something another module puts at the foot of the menu of every screen: the signed-in person, the bell. Implemented as
 * Spring beans, so that the frame imports no feature.
 */
public interface HeaderItem {
    /** A new component for one frame; called once per open browser tab, only when somebody is signed in. */
    Component create();

    /** A small one for the bar at the top of narrow screens, where the menu is closed; empty if it has no place there. */
    default Optional<Component> createSmall() {
        return Optional.empty();
    }

    /** Smaller numbers stand higher. */
    int order();
}
