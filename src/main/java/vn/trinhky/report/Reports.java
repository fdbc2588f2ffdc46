package vn.trinhky.report;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, UUID>, JpaSpecificationExecutor<Report> {

    /** Loads a report to change it; two acts on the same report wait for each other instead of failing half-way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> findToChange(UUID id);

    /** Those with their people, which deciding who may read them needs. */
    @Query("select distinct r from Report r left join fetch r.whereabouts.participants where r.id in :ids")
    List<Report> findWithPeople(Collection<UUID> ids);

    /** What was begun to replace this report, newest first; what was cancelled does not count. */
    @Query("""
            select r from Report r where r.aftermath.replacesId = :id
              and r.status <> vn.trinhky.report.ReportStatus.CANCELLED order by r.createdAt desc""")
    List<Report> findReplacing(UUID id);

    /** What waits for an act by that day. */
    @Query("""
            select r from Report r where r.whereabouts.holder.actBy <= :day and r.status in (
              vn.trinhky.report.ReportStatus.IN_REVIEW, vn.trinhky.report.ReportStatus.AWAITING_SIGNATURE,
              vn.trinhky.report.ReportStatus.SIGNED, vn.trinhky.report.ReportStatus.RETURNED)
            order by r.whereabouts.holder.actBy, r.id""")
    List<Report> findDueBy(LocalDate day, Pageable page);
}
