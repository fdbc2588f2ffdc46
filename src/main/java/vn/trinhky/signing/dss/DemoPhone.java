package vn.trinhky.signing.dss;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the demonstration's signing service asks its people, and what they answered. Forgotten at the end of the program. */
final class DemoPhone {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Clock clock;

    DemoPhone(Clock clock) {
        this.clock = clock;
    }

    enum Decision {
        OPEN,
        CONFIRMED,
        REFUSED,
        EXPIRED
    }

    /**
     * One request.
     *
     * @param credential whose key
     * @param hash what would be signed, as it was sent
     * @param words what the program said about it
     */
    record Asked(
            String handle, String credential, String hash, String words, Instant until, Decision decision, String sad) {
        private Asked decided(Decision by) {
            return new Asked(handle, credential, hash, words, until, by, sad);
        }
    }

    Asked ask(String credential, String hash, String words) {
        asked.values().removeIf(old -> old.until().plus(PATIENCE).isBefore(clock.instant()));
        Asked request = new Asked(
                UUID.randomUUID().toString(),
                credential,
                hash,
                words,
                clock.instant().plus(PATIENCE),
                Decision.OPEN,
                UUID.randomUUID().toString());
        asked.put(request.handle(), request);
        return request;
    }

    List<Asked> open() {
        return asked.values().stream()
                .filter(request -> state(request) == Decision.OPEN)
                .toList();
    }

    Optional<Decision> decision(String handle) {
        return Optional.ofNullable(asked.get(handle)).map(this::state);
    }

    private Decision state(Asked request) {
        return request.decision() == Decision.OPEN && clock.instant().isAfter(request.until())
                ? Decision.EXPIRED
                : request.decision();
    }

    /** The person answers; what is answered already or over stays as it is. */
    void decide(String handle, Decision decision) {
        asked.computeIfPresent(
                handle, (key, request) -> state(request) == Decision.OPEN ? request.decided(decision) : request);
    }

    Optional<String> sad(String handle) {
        return Optional.ofNullable(asked.get(handle))
                .filter(request -> request.decision() == Decision.CONFIRMED)
                .map(Asked::sad);
    }

    /** Uses up what the person confirmed: good once, for this key and this digest. */
    boolean spend(String sad, String credential, String hash) {
        return asked.values().stream()
                .filter(request -> request.decision() == Decision.CONFIRMED)
                .filter(request -> request.sad().equals(sad)
                        && request.credential().equals(credential)
                        && request.hash().equals(hash))
                .anyMatch(request -> asked.remove(request.handle(), request));
    }
}
