package vn.trinhky.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.audit.ChainSeal;
import vn.trinhky.audit.SealedState;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** How far the chain is sealed: the last seals by their day, then the stretch that is still open. */
class SealStrip extends Div {
    private final transient SealedState state;
    private final EntryWords words;

    /** @param sealNow shown while something is unsealed; null for whoever may not */
    SealStrip(SealedState state, EntryWords words, @Nullable Runnable sealNow) {
        this.state = state;
        this.words = words;
        addClassName("tk-audit-seals");
        getElement().setAttribute("role", "status");
        Div text = new Div(Markup.strong(title()), new Paragraph(unsealed()));
        copies().ifPresent(sentence -> text.add(new Paragraph(sentence)));
        text.addClassName("words");
        add(Icons.of(state.last().isPresent() ? "lock" : "warn"), text, days());
        if (sealNow != null && state.unsealed() > 0) {
            add(new Button(getTranslation("verification.SealStrip.sealNow"), Icons.of("lock"), click -> sealNow.run()));
        }
    }

    private String title() {
        return state.last()
                .map(seal -> getTranslation(
                        "verification.SealStrip.sealedTo",
                        words.number(seal.to()),
                        words.dates().moment(seal.at(), words.locale())))
                .orElseGet(() -> getTranslation("verification.SealStrip.neverSealed"));
    }

    private String unsealed() {
        return getTranslation("verification.SealStrip.unsealed", words.number(state.unsealed()));
    }

    private Optional<String> copies() {
        return switch (state.copies()) {
            case NOT_SET -> Optional.of(getTranslation("verification.SealStrip.copiesNotSet"));
            case FAILED -> Optional.of(getTranslation("verification.SealStrip.copiesFailed"));
            case COMPLETE -> Optional.empty();
        };
    }

    private Component days() {
        OrderedList days = new OrderedList();
        days.addClassName("tk-seals");
        days.getElement().setAttribute("aria-label", getTranslation("verification.SealStrip.days"));
        days.setVisible(!state.newest().isEmpty());
        List<ChainSeal> oldestFirst = state.newest().reversed();
        oldestFirst.forEach(seal -> days.add(day("lock", words.dates().shortDay(OfficeTime.day(seal.at())), "sealed")));
        if (state.unsealed() > 0) {
            days.add(day("pencil", getTranslation("verification.SealStrip.open"), "open"));
        }
        return days;
    }

    private static ListItem day(String icon, String label, String kind) {
        ListItem item = new ListItem(new Span(Icons.of(icon)), new Text(label));
        item.addClassName(kind);
        return item;
    }
}
