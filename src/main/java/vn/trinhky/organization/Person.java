package vn.trinhky.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/** A person of the office. Persons are never deleted: whoever leaves is locked, and the records keep their meaning. */
@Entity
class Person {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Comparator<Post> BY_START =
            Comparator.comparing(post -> post.span().validFrom());

    @Id
    private UUID id;

    private String login;
    private String name;
    private UUID unitId;
    private String password;
    private boolean locked;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "person_office", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "office")
    @Enumerated(EnumType.STRING)
    private Set<Office> offices = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "post", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Post> posts = new HashSet<>();

    @OneToMany(mappedBy = "head")
    private Set<Unit> headOf = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /**
     * A person who may log in from now on.
     *
     * @param encodedPassword never the password itself
     */
    Person(PersonId id, LoginName login, String name, UnitId unit, String encodedPassword) {
        this.id = id.value();
        this.login = login.value();
        this.name = Nfc.line(name);
        this.unitId = unit.value();
        this.password = encodedPassword;
    }

    Person holding(Office... more) {
        offices.addAll(List.of(more));
        return this;
    }

    Person inPost(Post post) {
        posts.add(post);
        return this;
    }

    /**
     * The lines above this person's signature on a day.
     *
     * @throws RuleBrokenException if no post of that day signs documents
     */
    List<String> capacityOn(LocalDate day) {
        return posts.stream()
                .filter(post -> post.span().contains(day))
                .sorted(BY_START.reversed())
                .map(Post::capacityLines)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new RuleBrokenException(OrganizationRule.POST_SIGNS_DOCUMENTS, name, DAY.format(day)));
    }

    PersonDetails details(LocalDate today) {
        return new PersonDetails(
                new PersonId(id),
                login,
                name,
                postOn(today),
                new UnitId(unitId),
                offices,
                headOf.stream().map(Unit::id).collect(Collectors.toSet()));
    }

    LoginAccount account(LocalDate today) {
        return new LoginAccount(details(today), password, !locked);
    }

    /** The post of that day; before the first and between two posts, the nearest known one, so that nobody is nameless. */
    private String postOn(LocalDate day) {
        return posts.stream()
                .filter(post -> post.span().contains(day))
                .max(BY_START)
                .or(() -> posts.stream().max(BY_START))
                .map(Post::title)
                .orElse("");
    }
}
