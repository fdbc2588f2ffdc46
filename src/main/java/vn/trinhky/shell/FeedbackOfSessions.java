package vn.trinhky.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Leads whatever no view caught to {@link UserFeedback}, so that nobody ever sees a stack trace or nothing at all. */
@Component
class FeedbackOfSessions implements VaadinServiceInitListener {
    private final UserFeedback feedback;

    FeedbackOfSessions(UserFeedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        start -> start.getSession().setErrorHandler(error -> tell(error.getThrowable())));
    }

    /** A browser that was closed in the middle of an answer is no incident, and nobody is there to be told. */
    private void tell(Throwable failure) {
        if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            feedback.show(failure);
        }
    }
}
