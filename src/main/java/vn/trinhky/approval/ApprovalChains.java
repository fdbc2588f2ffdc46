package vn.trinhky.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/** The chains an office has set up. */
@Repository
class ApprovalChains {
    private final JdbcClient jdbc;

    ApprovalChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ApprovalChain> findDefault() {
        return jdbc.sql("SELECT id, name FROM approval_chain WHERE is_default")
                .query((row, index) -> chain(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    private ApprovalChain chain(UUID id, String name) {
        List<ChainStep> steps = jdbc.sql("SELECT * FROM approval_chain_step WHERE chain_id = ? ORDER BY step_no")
                .param(id)
                .query(ApprovalChains::step)
                .list();
        return new ApprovalChain(id, name, steps);
    }

    private static ChainStep step(ResultSet row, int index) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new ChainStep(
                kinds(row.getString("kinds")),
                person != null
                        ? new ChainStep.Whose.OnePerson(new PersonId(person))
                        : new ChainStep.Whose.HeadOf(new UnitId(row.getObject("unit_id", UUID.class))));
    }

    void addAsDefault(ApprovalChain chain) {
        jdbc.sql("UPDATE approval_chain SET is_default = FALSE").update();
        jdbc.sql("INSERT INTO approval_chain (id, name, is_default) VALUES (?, ?, TRUE)")
                .params(chain.id(), chain.name())
                .update();
        for (int i = 0; i < chain.steps().size(); i++) {
            addStep(chain.id(), i + 1, chain.steps().get(i));
        }
    }

    private void addStep(UUID chain, int number, ChainStep step) {
        jdbc.sql(
                        "INSERT INTO approval_chain_step (chain_id, step_no, kinds, person_id, unit_id) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(chain, number, column(step.kinds()), person(step.whose()), unit(step.whose())))
                .update();
    }

    private static @Nullable UUID person(ChainStep.Whose whose) {
        return whose instanceof ChainStep.Whose.OnePerson one ? one.person().value() : null;
    }

    private static @Nullable UUID unit(ChainStep.Whose whose) {
        return whose instanceof ChainStep.Whose.HeadOf head ? head.unit().value() : null;
    }

    static String column(Set<StepKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<StepKind> kinds(String column) {
        return Arrays.stream(column.split(",", -1)).map(StepKind::valueOf).collect(Collectors.toSet());
    }
}
