package vn.trinhky.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, UUID>, JpaSpecificationExecutor<Report> {

    /** Loads a report to change it; two acts on the same report wait for each other instead of failing half-way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> findToChange(UUID id);
}
