package vn.trinhky.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.Function;
import vn.trinhky.notification.Inbox;
import vn.trinhky.notification.NoticeId;
import vn.trinhky.report.ReportId;

/** Where a notice leads: the report it is about, at the place of the act it waits for. Links in mails come here too. */
@Route(OpenNoticeView.ROUTE + "/:id")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {
    static final String ROUTE = "thong-bao/mo";
    private static final String REPORT = "mo/";

    private final transient Inbox inbox;

    OpenNoticeView(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoticeId id = event.getRouteParameters().get("id").map(asId()).orElseThrow(NotFoundException::new);
        event.forwardTo(
                inbox.open(id).map(ReportId::toString).map(REPORT::concat).orElse(NoticesView.ROUTE));
    }

    private static Function<String, NoticeId> asId() {
        return text -> {
            try {
                return new NoticeId(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                throw new NotFoundException();
            }
        };
    }
}
