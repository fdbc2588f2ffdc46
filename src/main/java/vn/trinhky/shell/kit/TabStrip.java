package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Component;

/** What Vaadin's tabs lack for screen readers. */
public final class TabStrip {
    private TabStrip() {}

    /**
     * Takes the strip's inner scroller out of the tree that is read: it can be focused, so that it counts as a child of
     * the tab list that is no tab.
     *
     * @param tabs a {@code Tabs} or a {@code TabSheet}
     */
    public static void onlyTabs(Component tabs) {
        tabs.getElement().executeJs("""
                customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() => {
                  const strip = this.localName === 'vaadin-tabs' ? this : this.querySelector('vaadin-tabs');
                  strip?.shadowRoot?.querySelector('#scroll')?.removeAttribute('tabindex');
                }));""");
    }
}
