package vn.trinhky.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

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
                        start -> start.getSession().setErrorHandler(error -> feedback.show(error.getThrowable())));
    }
}
