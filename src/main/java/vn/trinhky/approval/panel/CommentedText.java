package vn.trinhky.approval.panel;

import java.util.List;
import vn.trinhky.approval.WordComment;
import vn.trinhky.approval.WordComments;
import vn.trinhky.report.ReportId;

/**
 * A text that is commented on.
 *
 * @param version 0 for the draft
 */
public record CommentedText(ReportId report, int version) {
    List<WordComment> comments(WordCommentServices services) {
        return services.comments().of(report, version);
    }

    boolean isOpen(WordCommentServices services) {
        return services.approvals().mayComment()
                && WordComments.isOpen(services.catalog().readableSummary(report));
    }
}
