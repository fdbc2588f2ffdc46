package vn.trinhky.desk.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.ToIntFunction;
import vn.trinhky.shell.kit.Count;

/** The filters as links, each with its number: they can be kept, sent, and gone back from. */
class WorkFilters extends Nav {
    static final String PARAMETER = "loc";

    /** @param count how many there are behind a filter */
    WorkFilters(WorkFilter shown, ToIntFunction<WorkFilter> count) {
        addClassName("tk-filters");
        getElement().setAttribute("aria-label", getTranslation("desk.MyWorkView.filters"));
        for (WorkFilter filter : WorkFilter.values()) {
            RouterLink link = new RouterLink();
            link.setRoute(MyWorkView.class);
            link.setQueryParameters(
                    filter.address().isEmpty()
                            ? QueryParameters.empty()
                            : QueryParameters.of(PARAMETER, filter.address()));
            link.add(new Span(getTranslation(filter.messageKey())), new Count(count.applyAsInt(filter)));
            if (filter == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
