package vn.trinhky.archive;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.UnitId;

/**
 * The rights matrix for issued reports as a condition of the search, so that hits, counts and years never tell of a
 * report that may not be read. The same rules guard a single report in the catalog of reports.
 */
record ArchiveReader(boolean everything, boolean unrestricted, UUID person, Set<UUID> headOf) {
    private static final Set<Office> STAFF = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER, Office.CLERK);

    static ArchiveReader of(PersonDetails person) {
        return new ArchiveReader(
                person.holds(Office.CLERK) || person.holds(Office.AUDITOR),
                person.offices().stream().anyMatch(STAFF::contains),
                person.id().value(),
                person.headOf().stream().map(UnitId::value).collect(Collectors.toUnmodifiableSet()));
    }

    PredicateFinalStep mayRead(SearchPredicateFactory is) {
        if (everything) {
            return is.matchAll();
        }
        BooleanPredicateClausesStep<?, ?> any =
                is.bool().should(is.match().field("readers").matching(person));
        if (unrestricted) {
            any = any.should(is.match().field("restricted").matching(false));
        }
        if (!headOf.isEmpty()) {
            any = any.should(is.terms().field("draftingUnit").matchingAny(headOf));
        }
        return any;
    }
}
