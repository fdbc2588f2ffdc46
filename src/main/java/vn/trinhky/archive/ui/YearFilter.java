package vn.trinhky.archive.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.archive.ArchiveQuery;
import vn.trinhky.shell.kit.Markup;

/** The years something was found in, each with its number; a column at the left, a row of chips on a phone. */
class YearFilter extends Nav {
    private final UnorderedList list = new UnorderedList();

    /** @param years newest first */
    YearFilter(ArchiveAddress address, Map<Integer, Integer> years) {
        addClassName("tk-years");
        getElement().setAttribute("aria-label", getTranslation("archive.ArchiveView.year"));
        add(Markup.section(getTranslation("archive.ArchiveView.year")), list);
        ArchiveQuery query = address.query();
        int all = years.values().stream().mapToInt(Integer::intValue).sum();
        add(
                getTranslation("archive.ArchiveView.everyYear"),
                all,
                address.asking(query.inEveryYear()),
                isShown(query, 0));
        query.year()
                .filter(year -> !years.containsKey(year))
                .ifPresent(year -> add(year.toString(), 0, address.asking(query), true));
        years.forEach(
                (year, count) -> add(year.toString(), count, address.asking(query.in(year)), isShown(query, year)));
    }

    private static boolean isShown(ArchiveQuery query, int year) {
        return query.year().equals(year == 0 ? Optional.empty() : Optional.of(year));
    }

    private void add(String label, int count, ArchiveAddress target, boolean shown) {
        RouterLink link = new RouterLink();
        link.setRoute(ArchiveView.class);
        link.setQueryParameters(target.parameters());
        Span number = new Span(Integer.toString(count));
        number.addClassName("n");
        link.add(new Span(label), number);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
    }
}
