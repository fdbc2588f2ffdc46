package vn.trinhky.shell.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.trinhky.shell.MainLayout;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The screen exists, but belongs to another office. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends Screen implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(
                new PageHeader(getTranslation("shell.DeniedView.title")),
                page(new EmptyState(
                                "lock",
                                getTranslation("shell.DeniedView.what"),
                                getTranslation("shell.DeniedView.text"))
                        .withActions(new HomeButton())));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
