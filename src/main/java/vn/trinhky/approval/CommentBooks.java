package vn.trinhky.approval;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is kept of comments on words: what was written, where the words stand, and that it happened. */
@Component
record CommentBooks(WordCommentRows rows, CommentAnchors anchors, ApplicationEventPublisher events) {
    void announce(RemarkMade remark) {
        events.publishEvent(remark);
    }
}
