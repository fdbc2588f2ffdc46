package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComment.Entry;
import vn.trinhky.approval.WordComment.Moment;
import vn.trinhky.approval.WordComment.Proposal;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.storage.SqlTime;

/** Comments on words with their answers and places. */
@Repository
class WordCommentRows {
    private final JdbcClient jdbc;

    WordCommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives it the report's next number. */
    void add(ReportId report, WordComment comment) {
        jdbc.sql("""
                        INSERT INTO approval_word_comment (id, report_id, comment_no, version_no, author_id, author_name,
                          written_at, text, quotation, proposal, decision)
                        SELECT ?, ?, COALESCE(MAX(comment_no), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                        FROM approval_word_comment WHERE report_id = ?""")
                .params(Arrays.asList(
                        comment.id(),
                        report.value(),
                        comment.version(),
                        UUID.fromString(comment.entry().author().id()),
                        comment.entry().author().name(),
                        SqlTime.column(comment.entry().at()),
                        comment.entry().text(),
                        comment.quotation(),
                        comment.proposal().map(Proposal::words).orElse(null),
                        comment.proposal()
                                .map(proposal -> proposal.decision().name())
                                .orElse(null),
                        report.value()))
                .update();
    }

    void reply(UUID comment, Entry reply) {
        jdbc.sql("""
                        INSERT INTO approval_word_comment_reply (comment_id, reply_no, author_id, author_name, written_at, text)
                        SELECT ?, COALESCE(MAX(reply_no), 0) + 1, ?, ?, ?, ?
                        FROM approval_word_comment_reply WHERE comment_id = ?""")
                .params(
                        comment,
                        UUID.fromString(reply.author().id()),
                        reply.author().name(),
                        SqlTime.column(reply.at()),
                        reply.text(),
                        comment)
                .update();
    }

    void resolve(UUID comment, Moment moment) {
        jdbc.sql("UPDATE approval_word_comment SET resolved_by = ?, resolved_by_name = ?, resolved_at = ? WHERE id = ?")
                .params(UUID.fromString(moment.by().id()), moment.by().name(), SqlTime.column(moment.at()), comment)
                .update();
    }

    void reopen(UUID comment) {
        jdbc.sql("UPDATE approval_word_comment SET resolved_by = NULL, resolved_by_name = NULL, resolved_at = NULL"
                        + " WHERE id = ?")
                .param(comment)
                .update();
    }

    /** True if it was open until now. */
    boolean decide(UUID comment, Decision decision, Moment moment) {
        return jdbc.sql("""
                        UPDATE approval_word_comment SET decision = ?, decided_by = ?, decided_by_name = ?, decided_at = ?
                        WHERE id = ? AND decision = 'OPEN'""")
                        .params(
                                decision.name(),
                                UUID.fromString(moment.by().id()),
                                moment.by().name(),
                                SqlTime.column(moment.at()),
                                comment)
                        .update()
                == 1;
    }

    /**
     * Those of a report, by number.
     *
     * @param version whose text is looked at, 0 for the draft
     */
    List<WordComment> of(ReportId report, int version) {
        Map<UUID, List<Reply>> replies =
                jdbc.sql("""
                        SELECT r.* FROM approval_word_comment_reply r JOIN approval_word_comment c ON c.id = r.comment_id
                        WHERE c.report_id = ? ORDER BY r.reply_no""").param(report.value()).query(WordCommentRows::reply).list().stream()
                        .collect(Collectors.groupingBy(Reply::comment));
        return jdbc.sql("""
                        SELECT c.*, a.ranges FROM approval_word_comment c
                        LEFT JOIN approval_word_comment_anchor a ON a.comment_id = c.id AND a.version_no = ?
                        WHERE c.report_id = ? ORDER BY c.comment_no""")
                .params(version, report.value())
                .query((row, index) -> comment(row, replies))
                .list();
    }

    private static WordComment comment(ResultSet row, Map<UUID, List<Reply>> replies) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String proposed = row.getString("proposal");
        String ranges = row.getString("ranges");
        Optional<Moment> decided = WordComment.moment(
                row.getString("decided_by"),
                row.getString("decided_by_name"),
                SqlTime.instantOrNull(row, "decided_at"));
        return new WordComment(
                id,
                row.getInt("comment_no"),
                row.getInt("version_no"),
                entry(row),
                row.getString("quotation"),
                ranges == null ? Anchor.GONE : Anchor.read(ranges),
                proposed == null
                        ? Optional.empty()
                        : Optional.of(new Proposal(proposed, Decision.valueOf(row.getString("decision")), decided)),
                WordComment.moment(
                        row.getString("resolved_by"),
                        row.getString("resolved_by_name"),
                        SqlTime.instantOrNull(row, "resolved_at")),
                replies.getOrDefault(id, List.of()).stream().map(Reply::entry).toList());
    }

    private record Reply(UUID comment, Entry entry) {}

    private static Reply reply(ResultSet row, int index) throws SQLException {
        return new Reply(row.getObject("comment_id", UUID.class), entry(row));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ActorRef(row.getString("author_id"), row.getString("author_name")),
                SqlTime.instant(row, "written_at"),
                row.getString("text"));
    }
}
