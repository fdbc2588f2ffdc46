package vn.trinhky.approval;

import org.springframework.stereotype.Component;

/** What is kept of comments on words: what was written, and where the words stand. */
@Component
record CommentBooks(WordCommentRows rows, CommentAnchors anchors) {}
