package vn.trinhky.shell.error;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.MainLayout;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** A screen could not be shown. The cause is in the log under the code the text names. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Screen implements HasErrorParameter<Exception> {
    private final UserFeedback feedback;

    FailureView(UserFeedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure failure = feedback.explain(parameter.getException(), getLocale());
        Button again = new Button(
                getTranslation("shell.FailureView.again"),
                Icons.of("sync"),
                click -> click.getSource().getUI().orElseThrow().getPage().reload());
        add(
                new PageHeader(getTranslation("shell.FailureView.title")),
                page(new EmptyState(icon(failure), failure.title(), failure.text())
                        .withActions(new HomeButton(), again)));
        return status(failure);
    }

    private static String icon(Failure failure) {
        return failure.kind() == Failure.Kind.NOT_ALLOWED ? "lock" : "warn";
    }

    private static int status(Failure failure) {
        return switch (failure.kind()) {
            case RULE, CHANGED_MEANWHILE -> HttpServletResponse.SC_CONFLICT;
            case NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
            case INCIDENT -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }
}
