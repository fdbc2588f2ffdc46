package vn.trinhky.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trinhky.walk.World.Step;

/**
 * The way of one report in the plainest words there are: what the product promises, written a second time. It imports
 * nothing of the program, and it is never longer than 200 lines.
 */
final class Model {
    private static final Set<String> WRITING = Set.of("DRAFT", "RETURNED");
    private static final Set<String> RUNNING = Set.of("IN_REVIEW", "AWAITING_SIGNATURE");

    /** A place at a step: those who could take it, and who of them agreed. */
    private record Seat(Set<String> people, Set<String> agreed) {}

    private record Turn(int number, Step step, List<Seat> seats) {
        List<Seat> open() {
            var left = seats.stream().filter(one -> one.agreed.isEmpty()).toList();
            return step.all() || left.size() == seats.size() ? left : List.of();
        }
    }

    private final World world;
    private final Set<String> asked = new HashSet<>();
    private String status = "DRAFT";
    private int version;
    private int revision = 1;
    private int resume = 1;
    private List<Turn> turns = List.of();

    Model(World world) {
        this.world = world;
    }

    Seen seen() {
        return new Seen(status, holders(), version, revision);
    }

    /** Does what is allowed; false, and nothing is changed, if it is not. */
    boolean take(Act act) {
        return switch (act.kind()) {
            case EDIT -> isWriting(act) && then(() -> revision++);
            case SUBMIT -> isWriting(act) && submit();
            case CANCEL ->
                WRITING.contains(status)
                        && (act.who().equals(world.drafter) || act.who().equals(world.head))
                        && then(() -> status = "CANCELLED");
            case WITHDRAW ->
                RUNNING.contains(status) && act.who().equals(world.drafter) && then(() -> status = "DRAFT");
            case AGREE ->
                status.equals("IN_REVIEW")
                        && reviews(act.who())
                        && act.number() == version
                        && (act.words() || !due().step().opinion())
                        && then(() -> agree(actingAs(act.who())));
            case RETURN ->
                has(act.who())
                        && mayResume(act.number())
                        && then(() -> {
                            status = "RETURNED";
                            resume = act.number();
                        });
            case SEND_BACK -> reviews(act.who()) && sendBack(act.number());
            case REASSIGN -> RUNNING.contains(status) && reassign(act.who(), act.whom(), act.other());
            case CONSULT -> has(act.who()) && !act.whom().equals(act.who()) && asked.add(act.whom());
            case ANSWER -> RUNNING.contains(status) && asked.remove(act.who());
            case SIGN ->
                status.equals("AWAITING_SIGNATURE")
                        && has(act.who())
                        && act.number() == version
                        && then(() -> status = "SIGNED");
            case ISSUE -> sealing(act.who()) && then(() -> status = "ISSUED");
            case REFUSE -> sealing(act.who()) && then(() -> status = "RETURNED");
        };
    }

    private static boolean then(Runnable change) {
        change.run();
        return true;
    }

    private boolean isWriting(Act act) {
        return WRITING.contains(status) && act.who().equals(world.drafter) && act.number() == revision;
    }

    private boolean sealing(String who) {
        return status.equals("SIGNED") && world.offices(who).contains("CLERK");
    }

    static boolean able(Set<String> offices, boolean signature) {
        return offices.contains("SIGNER") || !signature && (offices.contains("REVIEWER") || offices.contains("CLERK"));
    }

    private Set<String> fitting(Set<String> all, Step step) {
        return all.stream()
                .filter(who -> able(world.offices(who), step.signature()))
                .filter(who -> step.signature() || !who.equals(world.drafter))
                .collect(Collectors.toSet());
    }

    private boolean submit() {
        List<Turn> next = new ArrayList<>();
        for (Step step : world.chain) {
            List<Seat> seats = step.seats().stream()
                    .map(all -> new Seat(fitting(all, step), new HashSet<>()))
                    .toList();
            if (seats.stream().anyMatch(seat -> seat.people.isEmpty())) {
                return false;
            }
            next.add(new Turn(next.size() + 1, step, seats));
        }
        next.addFirst(next.remove(resume - 1));
        turns = next;
        resume = 1;
        version++;
        status = "IN_REVIEW";
        return true;
    }

    private Turn due() {
        return turns.stream().filter(one -> !one.open().isEmpty()).findFirst().orElseThrow();
    }

    private Set<String> holders() {
        return switch (status) {
            case "DRAFT", "RETURNED" -> Set.of(world.drafter);
            case "IN_REVIEW", "AWAITING_SIGNATURE" ->
                due().open().stream().flatMap(one -> one.people.stream()).collect(Collectors.toSet());
            case "SIGNED" -> Set.of("CLERK");
            default -> Set.of();
        };
    }

    /** Themselves, or the absent person whose part they take; empty if neither has it. */
    private String actingAs(String who) {
        Set<String> holders = holders();
        if (!RUNNING.contains(status) || holders.contains(who)) {
            return RUNNING.contains(status) ? who : "";
        }
        var deputies = world.deputies(status.equals("AWAITING_SIGNATURE"));
        return holders.stream()
                .filter(one -> who.equals(deputies.get(one)))
                .findFirst()
                .orElse("");
    }

    private boolean has(String who) {
        return !actingAs(who).isEmpty();
    }

    private boolean reviews(String who) {
        return has(who) && !who.equals(world.drafter);
    }

    private void agree(String as) {
        due().open().stream().filter(one -> one.people.contains(as)).forEach(one -> one.agreed.add(as));
        status = due().step().signature() ? "AWAITING_SIGNATURE" : "IN_REVIEW";
    }

    private boolean mayResume(int step) {
        return turns.stream()
                .filter(one -> one.number() == step && !one.step().signature())
                .anyMatch(one -> due().step().signature() || step <= due().number());
    }

    private boolean sendBack(int step) {
        int now = turns.indexOf(due());
        int target = turns.stream().map(Turn::number).toList().indexOf(step);
        if (target < 0 || target >= now) {
            return false;
        }
        turns.subList(target, turns.size()).forEach(turn -> turn.seats().forEach(seat -> seat.agreed.clear()));
        status = "IN_REVIEW";
        return true;
    }

    private boolean reassign(String who, String from, String to) {
        boolean may = who.equals(from)
                || actingAs(who).equals(from)
                || world.offices(who).contains("ADMIN");
        List<Turn> parts = turns.stream()
                .filter(turn -> turn.open().stream().anyMatch(seat -> seat.people.contains(from)))
                .toList();
        boolean fit =
                parts.stream().allMatch(turn -> fitting(Set.of(to), turn.step()).contains(to));
        if (!may || !parts.contains(due()) || from.equals(to) || !fit) {
            return false;
        }
        parts.stream()
                .flatMap(turn -> turn.open().stream())
                .filter(seat -> seat.people.remove(from))
                .forEach(seat -> seat.people.add(to));
        return true;
    }
}
