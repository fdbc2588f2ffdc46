package vn.trinhky.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Letterheads of the agency, old and new. */
interface Letterheads extends JpaRepository<Letterhead, UUID> {

    /** Those of this installation's agency, newest first. */
    @Query("select l from Letterhead l, Agency a where a.own and l.agencyId = a.id order by l.span.validFrom desc")
    List<Letterhead> findOwn();

    /** If two overlap, the one that began later counts. */
    @Query("""
            select l from Letterhead l, Agency a
            where a.own and l.agencyId = a.id
              and l.span.validFrom <= :day and (l.span.validTo is null or l.span.validTo >= :day)
            order by l.span.validFrom desc limit 1""")
    Optional<Letterhead> findValidOn(LocalDate day);
}
