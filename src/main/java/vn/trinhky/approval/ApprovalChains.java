package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;

/** The chains an office has set up, with all their versions. */
@Repository
class ApprovalChains {
    private final JdbcClient jdbc;

    ApprovalChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chains that are in use, by name. */
    List<ApprovalChain> current() {
        return read("WHERE c.is_current", Map.of());
    }

    /** The one that fits a report best: whichever says most of what is true of it. */
    Optional<ApprovalChain> choose(ReportMetadata report) {
        return choose(report.type(), report.urgency(), report.draftingUnit());
    }

    Optional<ApprovalChain> choose(DocumentType type, Urgency urgency, UnitId unit) {
        return current().stream()
                .filter(chain -> chain.condition().matches(type, urgency, unit))
                .max(Comparator.comparingInt(chain -> chain.condition().weight()));
    }

    /** The newest version of every chain, also of those that are no longer in use, by name. */
    List<ApprovalChain> newest() {
        return read(
                "WHERE c.version_no = (SELECT MAX(n.version_no) FROM approval_chain n WHERE n.line_id = c.line_id)",
                Map.of());
    }

    /** The newest version of a line; whoever else changes the line waits until this transaction ends. */
    Optional<ApprovalChain> newestToChange(UUID line) {
        jdbc.sql("SELECT id FROM approval_chain WHERE line_id = ? FOR UPDATE")
                .param(line)
                .query(UUID.class)
                .list();
        return read("WHERE c.line_id = :line", Map.of("line", line)).stream()
                .max(Comparator.comparingInt(ApprovalChain::version));
    }

    Optional<ApprovalChain> find(UUID version) {
        return read("WHERE c.id = :id", Map.of("id", version)).stream().findFirst();
    }

    private List<ApprovalChain> read(String where, Map<String, Object> parameters) {
        List<StepRow> steps = jdbc.sql("""
                        SELECT s.* FROM approval_chain c JOIN approval_chain_step s ON s.chain_id = c.id
                        """ + where + " ORDER BY s.chain_id, s.step_no")
                .params(parameters)
                .query(ApprovalChains::stepRow)
                .list();
        List<SeatRow> seats = jdbc.sql("""
                        SELECT s.* FROM approval_chain c JOIN approval_chain_seat s ON s.chain_id = c.id
                        """ + where + " ORDER BY s.chain_id, s.step_no, s.seat_no")
                .params(parameters)
                .query(ApprovalChains::seatRow)
                .list();
        return jdbc.sql("SELECT c.* FROM approval_chain c " + where + " ORDER BY c.name, c.id")
                .params(parameters)
                .query((row, index) -> chain(row, steps, seats))
                .list();
    }

    private static ApprovalChain chain(ResultSet row, List<StepRow> steps, List<SeatRow> seats) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ApprovalChain(
                id,
                row.getObject("line_id", UUID.class),
                row.getInt("version_no"),
                row.getString("name"),
                new ChainCondition(
                        Optional.ofNullable(row.getString("document_type")).map(DocumentType::valueOf),
                        Optional.ofNullable(row.getString("urgency")).map(Urgency::valueOf),
                        Optional.ofNullable(row.getObject("drafting_unit", UUID.class))
                                .map(UnitId::new)),
                steps.stream()
                        .filter(step -> step.chain.equals(id))
                        .map(step -> step.of(seats))
                        .toList());
    }

    private record StepRow(UUID chain, int number, String kinds, Completion completion, OptionalInt dueDays) {
        ChainStep of(List<SeatRow> seats) {
            return new ChainStep(
                    ApprovalChains.kinds(kinds),
                    completion,
                    seats.stream()
                            .filter(seat -> seat.chain.equals(chain) && seat.step == number)
                            .map(SeatRow::whose)
                            .toList(),
                    dueDays);
        }
    }

    private record SeatRow(UUID chain, int step, Whose whose) {}

    private static StepRow stepRow(ResultSet row, int index) throws SQLException {
        return new StepRow(
                row.getObject("chain_id", UUID.class),
                row.getInt("step_no"),
                row.getString("kinds"),
                Completion.valueOf(row.getString("completion")),
                number(row, "due_days"));
    }

    private static SeatRow seatRow(ResultSet row, int index) throws SQLException {
        return new SeatRow(row.getObject("chain_id", UUID.class), row.getInt("step_no"), whose(row));
    }

    private static Whose whose(ResultSet row) throws SQLException {
        @Nullable UUID ref = row.getObject("ref_id", UUID.class);
        @Nullable String post = row.getString("post");
        return switch (row.getString("who")) {
            case "ONE_PERSON" -> new Whose.OnePerson(new PersonId(given(ref)));
            case "IN_POST" -> new Whose.InPost(given(post));
            case "HEAD_OF" -> new Whose.HeadOf(new UnitId(given(ref)));
            case "HEAD_OF_DRAFTING_UNIT" -> new Whose.HeadOfDraftingUnit();
            case "ANYONE_IN" -> new Whose.AnyoneIn(new UnitId(given(ref)));
            default -> throw new IllegalStateException("whose seat: " + row.getString("who"));
        };
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value, "a seat without its person, unit or post");
    }

    /** The version takes the place of those before it. */
    void add(ApprovalChain chain) {
        retire(chain.line());
        jdbc.sql("""
                        INSERT INTO approval_chain (id, line_id, version_no, is_current, name, document_type, urgency,
                          drafting_unit) VALUES (?, ?, ?, TRUE, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        chain.id(),
                        chain.line(),
                        chain.version(),
                        chain.name(),
                        chain.condition().type().map(Enum::name).orElse(null),
                        chain.condition().urgency().map(Enum::name).orElse(null),
                        chain.condition().unit().map(UnitId::value).orElse(null)))
                .update();
        for (int i = 0; i < chain.steps().size(); i++) {
            addStep(chain.id(), i + 1, chain.steps().get(i));
        }
    }

    /** No report begins by this chain any more. */
    void retire(UUID line) {
        jdbc.sql("UPDATE approval_chain SET is_current = FALSE WHERE line_id = ?")
                .param(line)
                .update();
    }

    /** Reports begin by this version again. */
    void enable(UUID version) {
        jdbc.sql("UPDATE approval_chain SET is_current = TRUE WHERE id = ?")
                .param(version)
                .update();
    }

    private void addStep(UUID chain, int number, ChainStep step) {
        jdbc.sql("""
                        INSERT INTO approval_chain_step (chain_id, step_no, kinds, completion, due_days)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        chain,
                        number,
                        column(step.kinds()),
                        step.completion().name(),
                        step.dueDays().isPresent() ? step.dueDays().getAsInt() : null))
                .update();
        for (int i = 0; i < step.seats().size(); i++) {
            addSeat(chain, number, i + 1, step.seats().get(i));
        }
    }

    private void addSeat(UUID chain, int step, int number, Whose whose) {
        List<@Nullable Object> columns = switch (whose) {
            case Whose.OnePerson one -> Arrays.asList("ONE_PERSON", one.person().value(), null);
            case Whose.InPost post -> Arrays.asList("IN_POST", null, post.title());
            case Whose.HeadOf head -> Arrays.asList("HEAD_OF", head.unit().value(), null);
            case Whose.HeadOfDraftingUnit head -> Arrays.asList("HEAD_OF_DRAFTING_UNIT", null, null);
            case Whose.AnyoneIn any -> Arrays.asList("ANYONE_IN", any.unit().value(), null);
        };
        jdbc.sql("""
                        INSERT INTO approval_chain_seat (chain_id, step_no, seat_no, who, ref_id, post)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(chain, step, number, columns.get(0), columns.get(1), columns.get(2)))
                .update();
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static String column(Set<StepKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<StepKind> kinds(String column) {
        return Arrays.stream(column.split(",", -1))
                .map(StepKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
    }
}
