package vn.trinhky.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.trinhky.archive.ArchiveHit;
import vn.trinhky.archive.ArchivedDetails;
import vn.trinhky.shell.kit.Icons;

/** What was found, a page at a time; the whole entry opens its document. */
class HitList extends Div {
    private static final int PAGE = 20;

    private final ArchiveAddress address;
    private final ArchiveServices services;
    private final int total;
    private final OrderedList list = new OrderedList();
    private final Button more;

    HitList(ArchiveAddress address, int total, ArchiveServices services) {
        this.address = address;
        this.services = services;
        this.total = total;
        more = new Button(getTranslation("archive.ArchiveView.more"), click -> addPage());
        list.addClassName("tk-hits");
        add(list, more);
        addPage();
    }

    private void addPage() {
        services.archive()
                .search(address.query(), (int) list.getChildren().count(), PAGE)
                .forEach(hit -> list.add(item(hit)));
        more.setVisible(list.getChildren().count() < total);
    }

    private ListItem item(ArchiveHit hit) {
        ArchivedDetails document = hit.document();
        RouterLink link = new RouterLink();
        link.setRoute(ArchiveView.class);
        link.setQueryParameters(address.opening(document.report()).parameters());
        Marked.fill(link, hit.subject());
        Paragraph snippet = new Paragraph();
        snippet.addClassName("snip");
        Marked.fill(snippet, hit.snippet());
        ListItem item = new ListItem(new H3(link), snippet, facts(hit));
        if (address.opened().filter(document.report()::equals).isPresent()) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private Component facts(ArchiveHit hit) {
        ArchivedDetails document = hit.document();
        Span number = new Span(document.number());
        number.addClassName("tk-num");
        Div facts = new Div(
                services.marks().status(hit.status()),
                number,
                new Span(services.dates().day(document.date())),
                new Span(getTranslation("archive.ArchiveView.signedBy", document.signerName())));
        facts.addClassName("facts");
        if (document.restricted()) {
            Span restricted = new Span(Icons.of("lock"), new Span(getTranslation("archive.ArchiveView.restricted")));
            restricted.addClassName("restricted");
            facts.add(restricted);
        }
        return facts;
    }
}
