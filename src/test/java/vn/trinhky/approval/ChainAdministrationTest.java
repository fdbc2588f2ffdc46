package vn.trinhky.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.trinhky.approval.ChainStep.Whose;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Urgency;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-050")
@TrinhKyTest
class ChainAdministrationTest {
    /** As narrow as can be, and a type nobody else's tests submit with this urgency. */
    private static final ChainCondition CONDITION = new ChainCondition(
            Optional.of(DocumentType.LETTER), Optional.of(Urgency.VERY_URGENT), Optional.of(People.UNIT_VP));

    private final ChainAdministration chains;
    private final ApprovalChains all;
    private final AuditTrail trail;
    private Optional<UUID> line = Optional.empty();

    ChainAdministrationTest(ChainAdministration chains, ApprovalChains all, AuditTrail trail) {
        this.trail = trail;
        this.chains = chains;
        this.all = all;
    }

    @AfterEach
    void retire() {
        line.ifPresent(all::retire);
    }

    private static ChainPlan plan(String name) {
        ChainStep both = new ChainStep(
                Set.of(StepKind.CONTENT_CHECK, StepKind.OPINION),
                Completion.ANY,
                List.of(new Whose.OnePerson(People.VHTT), new Whose.AnyoneIn(People.UNIT_VP)),
                OptionalInt.of(3));
        return new ChainPlan(
                name,
                CONDITION,
                List.of(both, ChainStep.of(Set.of(StepKind.SIGNATURE), new Whose.OnePerson(People.CHUTICH))));
    }

    private ChainDetails added(String name) {
        UUID added = As.person("quantri", () -> chains.add(plan(name)));
        line = Optional.of(added);
        return shown(added);
    }

    private ChainDetails shown(UUID of) {
        return As.person("quantri", () -> chains.find(of).orElseThrow());
    }

    private Optional<UUID> taken() {
        return As.person(
                "quantri",
                () -> chains.chainFor(DocumentType.LETTER, Urgency.VERY_URGENT, People.UNIT_VP)
                        .map(ChainDetails::line));
    }

    @Test
    void whatIsSavedIsReadBackAndTakenForItsReports() {
        ChainDetails chain = added("Công văn thượng khẩn");
        assertThat(chain.plan()).isEqualTo(plan("Công văn thượng khẩn"));
        assertThat(chain.version()).isEqualTo(1);
        assertThat(chain.inUse()).isTrue();
        assertThat(taken()).contains(chain.line());
    }

    @Test
    void aChangeIsTheNextVersionAndWhoComesLateIsTold() {
        ChainDetails first = added("Luồng một");
        As.person("quantri", () -> chains.change(first, plan("Luồng hai")));
        ChainDetails second = shown(first.line());
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.plan().name()).isEqualTo("Luồng hai");
        assertThat(all.find(first.id())).isPresent();
        assertThatThrownBy(() -> As.person("quantri", () -> chains.change(first, plan("Luồng ba"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aRetiredChainIsTakenForNothingUntilItIsTakenBack() {
        ChainDetails chain = added("Luồng tạm");
        As.person("quantri", () -> chains.retire(chain.line()));
        assertThat(shown(chain.line()).inUse()).isFalse();
        assertThat(taken()).isNotEqualTo(Optional.of(chain.line()));
        As.person("quantri", () -> chains.takeBack(chain.line()));
        assertThat(taken()).contains(chain.line());
    }

    @Test
    void whatIsWrongIsNotSaved() {
        added("Luồng đúng");
        assertThatThrownBy(() -> As.person("quantri", () -> chains.add(plan("Luồng trùng điều kiện"))))
                .asInstanceOf(type(RuleBrokenException.class))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(ChainRule.SAME_REPORTS);
                    assertThat(refused.arguments()).containsExactly("Luồng đúng");
                });
    }

    @Test
    void everySavingIsInTheRecord() {
        ChainDetails chain = added("Luồng có nhật ký");
        As.person("quantri", () -> chains.retire(chain.line()));
        assertThat(As.person("thanhtra", () -> trail.historyOf("approvalChain:" + chain.line())))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder("organization.chainSaved", "organization.chainRetired");
    }
}
