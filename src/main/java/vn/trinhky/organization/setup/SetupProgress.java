package vn.trinhky.organization.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.Office;

/**
 * How far the office is.
 *
 * @param agencyName today's name of the agency, empty until a letterhead was written down
 * @param units how many there are
 * @param people how many are let in
 * @param officesMissing offices a report needs on its way and nobody holds
 * @param chain the steps of the first chain in words, none until it is set up
 * @param calendarDays how many days of this year differ from the week
 */
public record SetupProgress(
        Optional<String> agencyName,
        int units,
        int people,
        Set<Office> officesMissing,
        List<String> chain,
        int calendarDays) {
    /** Without these no report goes from draft to issue. */
    public static final Set<Office> OFFICES_OF_A_REPORT =
            Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER, Office.CLERK);

    public SetupProgress {
        officesMissing = Set.copyOf(officesMissing);
        chain = List.copyOf(chain);
    }

    /** The offices that are missing, in their order. */
    public Set<Office> missing() {
        return new TreeSet<>(officesMissing);
    }

    /** @throws RuleBrokenException the first step that is not done */
    public void requireComplete() {
        if (agencyName.isEmpty()) {
            throw new RuleBrokenException(SetupRule.AGENCY_NAMED);
        }
        if (!officesMissing.isEmpty()) {
            throw new RuleBrokenException(SetupRule.OFFICES_HELD);
        }
        if (chain.isEmpty()) {
            throw new RuleBrokenException(SetupRule.CHAIN_SET_UP);
        }
    }
}
