package vn.trinhky.organization;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Agencies; one of them is this installation's own. */
interface Agencies extends JpaRepository<Agency, UUID> {
    Optional<Agency> findByOwnTrue();
}
