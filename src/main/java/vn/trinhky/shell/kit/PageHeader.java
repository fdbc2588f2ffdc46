package vn.trinhky.shell.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The head of every screen: way back, title, badge, who has it, actions. It also names the browser's tab, screen first,
 * product second.
 */
public class PageHeader extends Header {
    private final H1 heading = new H1();
    private final Div titleRow = new Div(heading);
    private final Div words = new Div(titleRow);

    public PageHeader(String title) {
        addClassName("tk-head");
        heading.addClassName("tk-title");
        titleRow.addClassName("tk-title-row");
        heading.setText(title);
        add(words);
    }

    /** Renames the screen, e.g. when the subject was edited. */
    public void setTitle(String title) {
        heading.setText(title);
        nameTab();
    }

    /**
     * A way back above the title.
     *
     * @param route path of the screen it leads to, relative to the application
     */
    public PageHeader withBack(String label, String route) {
        Anchor back = new Anchor(route, Icons.of("left"), new Span(label));
        back.addClassName("tk-back");
        words.addComponentAsFirst(back);
        return this;
    }

    /** What stands beside the title, usually the {@link StatusBadge}. */
    public PageHeader withStatus(Component... badges) {
        titleRow.add(badges);
        return this;
    }

    /** A line below the title. */
    public PageHeader withSub(String text) {
        Paragraph sub = new Paragraph(text);
        sub.addClassName("tk-sub");
        words.add(sub);
        return this;
    }

    public PageHeader withHolder(HolderLine holder) {
        words.add(holder);
        return this;
    }

    /** The acts of this screen; the primary one last. */
    public PageHeader withActions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("tk-actions");
        add(row);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        nameTab();
    }

    private void nameTab() {
        getUI().ifPresent(ui -> ui.beforeClientResponse(
                this, context -> ui.getPage().setTitle(getTranslation("shell.PageHeader.tab", heading.getText()))));
    }
}
