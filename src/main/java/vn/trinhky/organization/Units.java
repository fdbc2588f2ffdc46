package vn.trinhky.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Units of the agency. */
interface Units extends JpaRepository<Unit, UUID> {
    List<Unit> findAllByOrderByName();
}
