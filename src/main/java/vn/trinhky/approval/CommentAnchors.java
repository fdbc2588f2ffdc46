package vn.trinhky.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.AnchorCarrying;
import vn.trinhky.report.event.DraftTextChanged;
import vn.trinhky.report.event.ReportEvent.ReportSubmitted;

/**
 * Where the words of comments stand. The places in the draft follow every save in its own transaction; a submitted version
 * keeps those of the draft it was made from.
 */
@Component
class CommentAnchors {
    /** In place of a version's number. */
    static final int DRAFT = 0;

    private final JdbcClient jdbc;

    CommentAnchors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID comment, int version, Anchor anchor) {
        jdbc.sql("INSERT INTO approval_word_comment_anchor (comment_id, version_no, ranges) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE ranges = VALUES(ranges)")
                .params(comment, version, anchor.written())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(DraftTextChanged changed) {
        List<Place> places = places(changed.report());
        if (places.isEmpty()) {
            return;
        }
        AnchorCarrying carrying = new AnchorCarrying(changed.before(), changed.after());
        for (Place place : places) {
            Anchor carried = carrying.carry(place.anchor);
            if (!carried.equals(place.anchor)) {
                put(place.comment, DRAFT, carried);
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ReportSubmitted submitted) {
        places(submitted.report()).forEach(place -> put(place.comment, submitted.version(), place.anchor));
    }

    private record Place(UUID comment, Anchor anchor) {}

    /** Places in the draft that are not gone; what is gone stays gone. */
    private List<Place> places(ReportId report) {
        return jdbc.sql("""
                        SELECT a.comment_id, a.ranges FROM approval_word_comment c
                        JOIN approval_word_comment_anchor a ON a.comment_id = c.id AND a.version_no = 0
                        WHERE c.report_id = ? AND a.ranges <> ''""")
                .param(report.value())
                .query((row, index) ->
                        new Place(row.getObject("comment_id", UUID.class), Anchor.read(row.getString("ranges"))))
                .list();
    }
}
