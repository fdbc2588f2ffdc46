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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.Mailbox;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PersonRecord;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.PostEntry;

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
    private @Nullable String email;
    private String language = PersonLanguage.VIETNAMESE.code();
    private boolean mustChangePassword;
    private @Nullable Instant oneTimeUntil;

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

    void describe(PersonFacts facts) {
        name = facts.name();
        unitId = facts.unit().value();
        email = facts.email().map(EmailAddress::value).orElse(null);
        language = facts.language().code();
    }

    /** Holds these offices and no others. */
    void hold(Collection<Office> only) {
        offices.retainAll(only);
        offices.addAll(only);
    }

    /**
     * The post before ends the day before.
     *
     * @throws RuleBrokenException {@link PersonRule#POST_AFTER_LAST}
     */
    void takePost(PostEntry entry) {
        posts.stream().max(BY_START).ifPresent(last -> {
            LocalDate began = last.span().validFrom();
            if (!entry.from().isAfter(began)) {
                throw new RuleBrokenException(PersonRule.POST_AFTER_LAST, DAY.format(began));
            }
            replace(last, last.endingBefore(entry.from()));
        });
        posts.add(Post.of(SpanOfDates.since(entry.from()), entry.title(), entry.capacityLines()));
    }

    /** Lets in until then, or until it is used, and to nothing but a password of one's own. */
    void giveOneTimePassword(String encodedPassword, @Nullable Instant until) {
        password = encodedPassword;
        mustChangePassword = true;
        oneTimeUntil = until;
    }

    void choosePassword(String encodedPassword) {
        password = encodedPassword;
        mustChangePassword = false;
        oneTimeUntil = null;
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    /** Locked, with no post after that day. */
    void leave(LocalDate lastDay) {
        locked = true;
        posts.stream()
                .filter(post -> post.span().contains(lastDay.plusDays(1)))
                .findFirst()
                .ifPresent(post -> replace(post, post.endingBefore(lastDay.plusDays(1))));
    }

    private void replace(Post before, Post after) {
        posts.remove(before);
        posts.add(after);
    }

    PersonId id() {
        return new PersonId(id);
    }

    boolean isLocked() {
        return locked;
    }

    Set<Office> offices() {
        return offices.isEmpty() ? Set.of() : EnumSet.copyOf(offices);
    }

    Optional<Mailbox> mailbox() {
        return Optional.ofNullable(email)
                .map(address -> new Mailbox(name, new EmailAddress(address), PersonLanguage.of(language)));
    }

    PersonRecord record() {
        return new PersonRecord(
                id(),
                login,
                new PersonFacts(
                        name,
                        new UnitId(unitId),
                        Optional.ofNullable(email).map(EmailAddress::new),
                        PersonLanguage.of(language)),
                offices,
                posts.stream().sorted(BY_START.reversed()).map(Post::shown).toList(),
                locked,
                mustChangePassword);
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
                id(),
                login,
                name,
                postOn(today),
                new UnitId(unitId),
                offices,
                headOf.stream().map(Unit::id).collect(Collectors.toSet()));
    }

    LoginAccount account(Instant now) {
        boolean inTime = oneTimeUntil == null || now.isBefore(oneTimeUntil);
        return new LoginAccount(details(OfficeTime.day(now)), password, !locked && inTime, mustChangePassword);
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
