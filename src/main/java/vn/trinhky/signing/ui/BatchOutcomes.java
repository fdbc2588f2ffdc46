package vn.trinhky.signing.ui;

import java.util.List;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Checks;
import vn.trinhky.signing.BatchOutcome;
import vn.trinhky.signing.BatchOutcome.Failed;
import vn.trinhky.signing.BatchOutcome.NotTried;
import vn.trinhky.signing.BatchOutcome.Signed;

/** What became of each document: what needs something of the signer first, with its next step. */
class BatchOutcomes extends Checks {
    private final UserFeedback feedback;

    BatchOutcomes(List<BatchOutcome> outcomes, UserFeedback feedback) {
        this.feedback = feedback;
        addClassName("tk-outcomes");
        outcomes.stream().filter(Failed.class::isInstance).forEach(this::line);
        outcomes.stream().filter(NotTried.class::isInstance).forEach(this::line);
        outcomes.stream().filter(Signed.class::isInstance).forEach(this::line);
    }

    private void line(BatchOutcome outcome) {
        String subject = outcome.document().subject();
        switch (outcome) {
            case Signed(var _, String number) ->
                add(Result.PASS, subject, getTranslation("signing.BatchOutcomes.signed", number));
            case Failed(var _, RuntimeException cause) -> add(Result.FAIL, subject, why(cause));
            case NotTried _ -> add(Result.NONE, subject, getTranslation("signing.BatchOutcomes.notTried"));
        }
    }

    private String why(RuntimeException cause) {
        Failure failure = feedback.explain(cause, getLocale());
        return switch (failure.kind()) {
            case NOT_ALLOWED -> getTranslation("signing.document.gone");
            case INCIDENT -> failure.text();
            case RULE, CHANGED_MEANWHILE -> failure.text() + " " + getTranslation("signing.BatchOutcomes.safe");
        };
    }
}
