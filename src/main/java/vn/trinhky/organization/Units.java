package vn.trinhky.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Units of the agency. */
interface Units extends JpaRepository<Unit, UUID> {
    List<Unit> findAllByOrderByName();

    List<Unit> findByHead(Person head);

    Optional<Unit> findByAbbreviation(String abbreviation);
}
