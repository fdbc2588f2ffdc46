package vn.trinhky.report.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What an editor wants the content to be from now on. It comes from outside and is checked like any content. */
public sealed interface TextChange extends Serializable {

    /**
     * The content after the change.
     *
     * @param before what is kept now
     * @throws ContentRule.InvalidContentException if the content is not allowed
     * @throws UnknownBaseException if the change was not made on that content
     */
    ReportContent appliedTo(ReportContent before);

    /**
     * All of it anew.
     *
     * @param json as {@link ContentJson} describes it
     */
    record Whole(String json) implements TextChange {
        @Override
        public ReportContent appliedTo(ReportContent before) {
            return ContentJson.read(json);
        }
    }

    /**
     * One stretch of blocks in place of another, so that a letter typed into a long report travels as one paragraph.
     *
     * @param base fingerprint of the content it was made on
     * @param at index of the first block to replace, from 0
     * @param removed so many blocks go
     * @param blocks JSON array of those that come
     */
    record Patch(String base, int at, int removed, String blocks) implements TextChange {
        @Override
        public ReportContent appliedTo(ReportContent before) {
            if (!Fingerprint.of(before).equals(base)) {
                throw new UnknownBaseException();
            }
            List<Block> kept = before.blocks();
            if (at < 0 || removed < 0 || at > kept.size() - removed) {
                throw ContentRule.MALFORMED.broken("patch");
            }
            List<Block> after = new ArrayList<>(kept.subList(0, at));
            after.addAll(ContentJson.readBlocks(blocks));
            after.addAll(kept.subList(at + removed, kept.size()));
            return ContentJson.checked(new ReportContent(after));
        }
    }

    /** The change was made on other content than is kept; whoever sent it has to send all of it. */
    final class UnknownBaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownBaseException() {
            super("the change was made on other content", null, false, false);
        }
    }
}
