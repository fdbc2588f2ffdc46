package vn.trinhky.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The people of an office by name with their offices, the chain a report goes by, who is away, and what day it is. */
public final class World {
    /** Offices each person holds, by name. */
    final Map<String, Set<String>> people;
    /** Who drafts. */
    final String drafter;
    /** Who is head of the drafting unit. */
    final String head;

    final List<Step> chain;
    private final List<Away> aways = new ArrayList<>();
    private int day;

    World(Map<String, Set<String>> people, String drafter, String head, List<Step> chain) {
        this.people = new LinkedHashMap<>(people);
        this.drafter = drafter;
        this.head = head;
        this.chain = List.copyOf(chain);
    }

    /** A step as a chain has it: each seat names everybody who could sit on it. */
    public record Step(boolean all, boolean signature, boolean opinion, List<Set<String>> seats) {}

    /** Somebody is away from one day to another, both included, and somebody acts for them. */
    public record Away(String person, String deputy, boolean reviews, boolean signs, int from, int to) {}

    Set<String> offices(String who) {
        return people.getOrDefault(who, Set.of());
    }

    public Map<String, Set<String>> people() {
        return people;
    }

    public String drafter() {
        return drafter;
    }

    public String head() {
        return head;
    }

    public List<Step> chain() {
        return chain;
    }

    public int day() {
        return day;
    }

    /** Who is away today. */
    public List<Away> today() {
        return aways.stream()
                .filter(one -> one.from() <= day && day <= one.to())
                .toList();
    }

    void pass(int days) {
        day += days;
    }

    /** An absence the office would register: nobody is away twice or deputy of two, each deputy holds what it takes. */
    Optional<Away> someAbsence(Random random, int longest) {
        String person = pick(List.copyOf(people.keySet()), random);
        String deputy = pick(List.copyOf(people.keySet()), random);
        boolean signs = offices(deputy).contains("SIGNER") && random.nextBoolean();
        boolean reviews = Model.able(offices(deputy), false) && (!signs || random.nextBoolean());
        boolean free = aways.stream()
                .noneMatch(one -> one.person().equals(person) || one.deputy().equals(deputy));
        if (person.equals(deputy) || !signs && !reviews || !free) {
            return Optional.empty();
        }
        Away away = new Away(person, deputy, reviews, signs, day, day + random.nextInt(longest));
        aways.add(away);
        return Optional.of(away);
    }

    /** Checks of one or two seats, side by side or any one of them, and a signature; never longer than four steps. */
    static List<Step> someChain(List<Set<String>> seats, List<Set<String>> signers, Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Set<Set<String>> own = new LinkedHashSet<>();
            for (int j = random.nextInt(2); j >= 0; j--) {
                own.add(pick(seats, random));
            }
            steps.add(new Step(random.nextBoolean(), false, random.nextInt(4) == 0, List.copyOf(own)));
        }
        steps.add(new Step(true, true, false, List.of(pick(signers, random))));
        return steps;
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Who has somebody's duty today besides themselves, by the absent person. */
    Map<String, String> deputies(boolean signing) {
        Map<String, String> found = new HashMap<>();
        today().stream()
                .filter(one -> signing ? one.signs() : one.reviews())
                .forEach(one -> found.put(one.person(), one.deputy()));
        return found;
    }
}
