package vn.trinhky.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.trinhky.organization.AgencyAdministration;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.LetterheadListing;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** The agency's letterheads over time, newest first. */
@Route(AgencyView.ROUTE)
@RolesAllowed("ADMIN")
class AgencyView extends AdministrationScreen {
    static final String ROUTE = "quan-tri/co-quan";

    private final transient AgencyAdministration agency;
    private final transient UserFeedback feedback;
    private final Dates dates;
    private final Div list = new Div();

    AgencyView(AgencyAdministration agency, UserFeedback feedback, Dates dates) {
        super("organization.AgencyView");
        this.agency = agency;
        this.feedback = feedback;
        this.dates = dates;
        Button begin = new Button(say("begin"), Icons.of("plus"), click -> openNew());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(header(begin), page(list));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        agency.letterheads().forEach(letterhead -> list.add(part(letterhead)));
    }

    private Component part(LetterheadListing letterhead) {
        LetterheadDetails details = letterhead.details();
        String days = letterhead
                .to()
                .map(to -> say("fromTo", dates.day(letterhead.from()), dates.day(to)))
                .orElseGet(() -> say("since", dates.day(letterhead.from())));
        Facts facts = new Facts();
        details.superior().ifPresent(superior -> facts.add(say("superior"), superior));
        facts.add(say("agencyLines"), String.join(" / ", details.agencyLines()))
                .add(say("place"), details.place())
                .add(say("abbreviation"), details.abbreviation());
        if (!details.contact().isEmpty()) {
            facts.add(say("contact"), details.contact());
        }
        boolean used = agency.isUsed(details.id());
        Button correct = new Button(say("correct"), Icons.of("pencil"), click -> openCorrection(letterhead));
        correct.addThemeVariants(ButtonVariant.SMALL);
        correct.setAriaLabel(say("correctOf", days));
        correct.setEnabled(!used);
        if (used) {
            correct.setTooltipText(getTranslation(AgencyRule.LETTERHEAD_UNUSED.messageKey()));
        }
        Div acts = new Div(correct);
        acts.addClassName("tk-admin-acts");
        Div part = new Div(Markup.section(details.shownName()), Markup.meta(days), facts, acts);
        part.addClassName("tk-admin-part");
        return part;
    }

    private void openNew() {
        LetterheadFields fields = new LetterheadFields();
        List<LetterheadListing> all = agency.letterheads();
        if (!all.isEmpty()) {
            fields.show(all.getFirst());
            fields.from().clear();
        }
        FormDialog dialog =
                new FormDialog(feedback, say("begin"), say("save"), "check", () -> agency.begin(fields.typed()));
        fields.putInto(dialog, true);
        dialog.withEffect(say("beginEffect")).afterwards(this::refresh).open();
    }

    private void openCorrection(LetterheadListing letterhead) {
        LetterheadFields fields = new LetterheadFields();
        fields.show(letterhead);
        FormDialog dialog = new FormDialog(
                feedback,
                say("correct"),
                say("save"),
                "check",
                () -> agency.correct(letterhead.details().id(), fields.typed()));
        fields.putInto(dialog, false);
        dialog.withEffect(say("correctEffect")).afterwards(this::refresh).open();
    }
}
