package vn.trinhky.organization.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Recipients of the directory. Names compare with their accents but without case; searches fold accents too. */
interface Recipients extends JpaRepository<Recipient, UUID> {
    String MATCHING = """
             from directory_recipient
            where name collate utf8mb4_uca1400_ai_ci like :pattern or code like :pattern or email like :pattern""";

    Optional<Recipient> findByName(String name);

    Optional<Recipient> findByCode(String code);

    List<Recipient> findByNameIn(Collection<String> names);

    @Query(
            nativeQuery = true,
            value = "select *" + MATCHING + " order by active desc, name limit :limit offset :offset")
    List<Recipient> page(String pattern, int offset, int limit);

    @Query(nativeQuery = true, value = "select count(*)" + MATCHING)
    int countMatching(String pattern);

    @Query(nativeQuery = true, value = """
            select * from directory_recipient
            where active and name collate utf8mb4_uca1400_ai_ci like :pattern order by name limit :limit""")
    List<Recipient> suggest(String pattern, int limit);
}
