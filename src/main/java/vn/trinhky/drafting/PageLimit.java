package vn.trinhky.drafting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.Approvals;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.SubmissionCheck;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.typesetting.Manuscripts;
import vn.trinhky.typesetting.Typesetter;

/**
 * Keeps reports that are too long for a page to be signed from entering the chain: the draft is set as it would be
 * printed, so what passes here can be printed at every later step.
 */
@Component
class PageLimit implements SubmissionCheck {
    private static final int FIRST_VERSION = 1;

    private final Manuscripts manuscripts;
    private final Typesetter typesetter;
    private final ObjectProvider<Approvals> approvals;

    /** @param approvals asked late, because they themselves stand on the life cycle that runs this check */
    PageLimit(Manuscripts manuscripts, Typesetter typesetter, ObjectProvider<Approvals> approvals) {
        this.manuscripts = manuscripts;
        this.typesetter = typesetter;
        this.approvals = approvals;
    }

    /** @throws ContentRule.InvalidContentException {@link ContentRule#TOO_MANY_PAGES} */
    @Override
    public void check(DraftDetails draft) {
        typesetter.typeset(
                manuscripts.of(draft, FIRST_VERSION, approvals.getObject().expectedSigner(draft.metadata())));
    }
}
