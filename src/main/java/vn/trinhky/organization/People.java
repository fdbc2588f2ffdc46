package vn.trinhky.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Persons, always read whole in one statement. */
interface People extends JpaRepository<Person, UUID> {

    @EntityGraph(attributePaths = {"offices", "posts", "headOf"})
    List<Person> findWholeByIdIn(Collection<UUID> ids);

    @Query("select p from Person p order by p.login limit 2")
    List<Person> findFirstTwo();

    @EntityGraph(attributePaths = {"offices", "posts", "headOf"})
    Optional<Person> findWholeByLogin(String login);

    @Query("""
            select distinct p from Person p
            left join fetch p.offices left join fetch p.posts left join fetch p.headOf
            where not p.locked and :office in (select o from Person holder join holder.offices o where holder = p)
            order by p.name""")
    List<Person> findHolders(Office office);

    @EntityGraph(attributePaths = {"offices", "posts", "headOf"})
    List<Person> findWholeByUnitIdAndLockedFalseOrderByName(UUID unit);

    @EntityGraph(attributePaths = {"offices", "posts", "headOf"})
    List<Person> findWholeByLockedFalseOrderByName();

    @Query("""
            select distinct p from Person p
            left join fetch p.offices left join fetch p.posts left join fetch p.headOf
            where p = (select u.head from Unit u where u.id = :unit)""")
    Optional<Person> findHeadOf(UUID unit);
}
