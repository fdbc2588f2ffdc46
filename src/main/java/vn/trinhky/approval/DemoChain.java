package vn.trinhky.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.PersonId;

/**
 * The chain of the demo office: Phạm Quang Huy of VHTT answers for content and format, then the chairman Lê Văn Thảo
 * signs. Made once, after the demo's people; a chain that was set up since stays.
 */
@Component
@Order(10)
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoChain implements ApplicationRunner {
    private static final UUID ID = UUID.fromString("e0000000-0000-4000-8000-000000000001");
    private static final PersonId VHTT = PersonId.of("b0000000-0000-4000-8000-000000000002");
    private static final PersonId CHAIRMAN = PersonId.of("b0000000-0000-4000-8000-000000000003");

    private final ApprovalChains chains;

    DemoChain(ApprovalChains chains) {
        this.chains = chains;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (chains.current().isEmpty()) {
            ChainStep check = ChainStep.of(
                    Set.of(StepKind.CONTENT_CHECK, StepKind.FORMAT_CHECK), new ChainStep.Whose.OnePerson(VHTT));
            ChainStep signature = ChainStep.of(Set.of(StepKind.SIGNATURE), new ChainStep.Whose.OnePerson(CHAIRMAN));
            chains.add(ApprovalChain.general(ID, "Luồng trình ký chung", List.of(check, signature)));
        }
    }
}
