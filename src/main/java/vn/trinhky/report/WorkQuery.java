package vn.trinhky.report;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** The database's side of {@link WorkList}. */
final class WorkQuery {
    private WorkQuery() {}

    static Specification<Report> of(WorkList list, Actor person) {
        return (report, query, is) -> is.and(
                report.get("status").in(list.statuses()),
                list.byHolder()
                        ? report.get("id").in(heldBy(person, list, query.subquery(UUID.class), is))
                        : is.equal(report.get("drafterId"), person.person().id().value()));
    }

    /** What the person has themselves or by their offices, and what those have for whom they act. */
    private static Subquery<UUID> heldBy(Actor person, WorkList list, Subquery<UUID> held, CriteriaBuilder is) {
        Root<Report> report = held.from(Report.class);
        Join<Report, String> holder = report.join("whereabouts").join("holderKeys");
        List<Predicate> any = new ArrayList<>();
        any.add(holder.in(ownKeys(person.person())));
        list.statuses().forEach(status -> {
            List<String> principals =
                    person.principals(status).stream().map(PersonId::toString).toList();
            if (!principals.isEmpty()) {
                any.add(is.and(is.equal(report.get("status"), status), holder.in(principals)));
            }
        });
        return held.select(report.get("id")).where(is.or(any.toArray(Predicate[]::new)));
    }

    private static List<String> ownKeys(PersonDetails person) {
        return Stream.concat(
                        Stream.of(person.id().toString()),
                        person.offices().stream().map(Office::name))
                .toList();
    }
}
