package vn.trinhky.organization;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Changes of rights, confirmed or not. */
interface RightsChanges extends JpaRepository<RightsChange, UUID> {
    int countByConfirmedAtIsNull();
}
