package vn.trinhky.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.trinhky.shell.MainLayout;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** There is nothing under this address, or nothing this person may know of. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Screen implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(
                new PageHeader(getTranslation("shell.NotFoundView.title")),
                page(new EmptyState(
                                "search",
                                getTranslation("shell.NotFoundView.what"),
                                getTranslation("shell.NotFoundView.text"))
                        .withActions(new HomeButton())));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
