package vn.trinhky.walk;

import java.util.Set;

/**
 * What can be seen of a report from outside.
 *
 * @param status by its name
 * @param holders log-in names of who has it, or {@code CLERK}
 */
public record Seen(String status, Set<String> holders, int version, int revision) {
    public Seen {
        holders = Set.copyOf(holders);
    }
}
