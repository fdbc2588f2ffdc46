package vn.trinhky.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.setup.FirstChain;

/** The chain a new office begins with: one person answers for content and format, one signs. */
@Component
class FirstChainOfOffice implements FirstChain {
    private final ApprovalChains chains;
    private final Organization organization;

    FirstChainOfOffice(ApprovalChains chains, Organization organization) {
        this.chains = chains;
        this.organization = organization;
    }

    @Override
    public List<String> people() {
        return chains.current().stream()
                .flatMap(chain -> chain.steps().stream())
                .flatMap(step -> step.seats().stream())
                .flatMap(seat -> seat instanceof ChainStep.Whose.OnePerson one
                        ? organization.findPerson(one.person()).stream()
                        : Stream.<PersonDetails>empty())
                .map(PersonDetails::name)
                .toList();
    }

    @Override
    public void begin(PersonId reviewer, PersonId signer) {
        if (chains.current().isEmpty()) {
            ChainStep check = ChainStep.of(
                    Set.of(StepKind.CONTENT_CHECK, StepKind.FORMAT_CHECK), new ChainStep.Whose.OnePerson(reviewer));
            ChainStep signature = ChainStep.of(Set.of(StepKind.SIGNATURE), new ChainStep.Whose.OnePerson(signer));
            chains.add(ApprovalChain.general(UUID.randomUUID(), "Luồng trình ký chung", List.of(check, signature)));
        }
    }
}
