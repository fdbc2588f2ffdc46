package vn.trinhky.report;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.springframework.data.jpa.domain.Specification;
import vn.trinhky.organization.PersonDetails;

/** The database's side of {@link WorkList}. */
final class WorkQuery {
    private WorkQuery() {}

    static Specification<Report> of(WorkList list, PersonDetails person) {
        return (report, query, is) -> is.and(
                report.get("status").in(list.statuses()),
                list.byHolder() ? heldBy(person, report, is) : draftedBy(person, report, is));
    }

    private static Predicate draftedBy(PersonDetails person, Root<Report> report, CriteriaBuilder is) {
        return is.equal(report.get("drafterId"), person.id().value());
    }

    private static Predicate heldBy(PersonDetails person, Root<Report> report, CriteriaBuilder is) {
        return is.or(
                is.equal(report.get("holder").get("personId"), person.id().value()),
                report.get("holder").get("office").in(person.offices()));
    }
}
