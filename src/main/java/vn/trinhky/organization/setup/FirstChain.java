package vn.trinhky.organization.setup;

import java.util.List;
import vn.trinhky.organization.PersonId;

/** The chain an office begins with: one reviewer, one signer. Implemented by the module that keeps the chains. */
public interface FirstChain {
    /** Names of the people at the steps in their order; none while there is no chain. */
    List<String> people();

    /** Makes the chain, unless there is one already. */
    void begin(PersonId reviewer, PersonId signer);
}
