package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trinhky.audit.ChainFinding.Kind;

/** Chains somebody has been at, in memory. */
class ChainVerifierTest {
    private final List<ChainEntry> rows = new ArrayList<>();
    private @Nullable ChainHead kept = ChainHead.EMPTY;

    @Test
    void anEmptyChainIsIntact() {
        ChainVerification result = verify();

        assertThat(result.intact()).isTrue();
        assertThat(result.checked()).isZero();
        assertThat(result.headHash()).isEqualTo(ChainEntry.GENESIS);
    }

    @Test
    void anUntouchedChainIsIntactAcrossChunks() {
        chainOf(2_345);

        ChainVerification result = verify();

        assertThat(result.intact()).isTrue();
        assertThat(result.firstSeq()).isEqualTo(1);
        assertThat(result.lastSeq()).isEqualTo(2_345);
        assertThat(result.checked()).isEqualTo(2_345);
        assertThat(result.headHash()).isEqualTo(rows.getLast().hash());
    }

    @Test
    void anEditedPayloadIsFoundWhereItIs() {
        chainOf(10);
        ChainEntry e = rows.get(4);
        rows.set(
                4,
                new ChainEntry(
                        5,
                        e.at(),
                        e.action(),
                        e.outcome(),
                        e.actorId(),
                        e.actorName(),
                        e.subject(),
                        "{\"n\":\"2\"}",
                        e.payload(),
                        e.previous(),
                        e.hash()));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_PAYLOAD, 5));
    }

    @Test
    void anEditedActorIsFoundWhereItIs() {
        chainOf(10);
        ChainEntry e = rows.get(4);
        rows.set(4, renamed(e, e.previous(), e.hash()));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.EDITED_ENTRY, 5));
    }

    @Test
    void anEditedEntryThatWasHashedAgainBreaksTheNextLink() {
        chainOf(10);
        rows.set(
                4,
                ChainEntry.after(
                        rows.get(3).asHead(), TestEvent.done("report:5").by("Ai đó")));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.BROKEN_LINK, 6));
    }

    @Test
    void deletedEntriesAreNamed() {
        chainOf(10);
        rows.subList(3, 6).clear();

        assertThat(verify().findings()).containsExactly(new ChainFinding(Kind.MISSING, 4, 6));
    }

    @Test
    void aDeletedBeginningIsNamed() {
        chainOf(10);
        rows.subList(0, 2).clear();

        ChainVerification result = verify();

        assertThat(result.findings()).containsExactly(new ChainFinding(Kind.MISSING, 1, 2));
        assertThat(result.firstSeq()).isEqualTo(3);
    }

    @Test
    void aSwappedPairIsFoundAtBothPlaces() {
        chainOf(10);
        ChainEntry five = rows.get(4);
        ChainEntry six = rows.get(5);
        rows.set(4, numbered(six, 5));
        rows.set(5, numbered(five, 6));

        assertThat(verify().findings())
                .containsExactly(
                        ChainFinding.at(Kind.BROKEN_LINK, 5),
                        ChainFinding.at(Kind.EDITED_ENTRY, 5),
                        ChainFinding.at(Kind.BROKEN_LINK, 6),
                        ChainFinding.at(Kind.EDITED_ENTRY, 6),
                        ChainFinding.at(Kind.BROKEN_LINK, 7));
    }

    @Test
    void aCutTailIsFoundByTheHead() {
        chainOf(10);
        rows.subList(7, 10).clear();

        assertThat(verify().findings()).containsExactly(new ChainFinding(Kind.HEAD_MISMATCH, 8, 10));
    }

    @Test
    void anEmptiedTableIsFoundByTheHead() {
        chainOf(10);
        rows.clear();

        assertThat(verify().findings()).containsExactly(new ChainFinding(Kind.HEAD_MISMATCH, 1, 10));
    }

    @Test
    void anEntryAddedBehindTheHeadIsFound() {
        chainOf(10);
        rows.add(ChainEntry.after(rows.getLast().asHead(), TestEvent.done("report:11")));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.HEAD_MISMATCH, 11));
    }

    @Test
    void aLastEntryHashedAgainIsFoundByTheHead() {
        chainOf(10);
        rows.set(
                9,
                ChainEntry.after(
                        rows.get(8).asHead(), TestEvent.done("report:10").by("Ai đó")));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.HEAD_MISMATCH, 10));
    }

    @Test
    void aMissingHeadIsFound() {
        chainOf(3);
        kept = null;

        assertThat(verify().findings()).containsExactly(new ChainFinding(Kind.HEAD_MISMATCH, 1, 3));
    }

    @Test
    void anEntryPutBeforeTheFirstIsFound() {
        chainOf(3);
        rows.addFirst(numbered(rows.getFirst(), 0));

        assertThat(verify().findings())
                .contains(ChainFinding.at(Kind.EDITED_ENTRY, 0), ChainFinding.at(Kind.BROKEN_LINK, 1));
    }

    @Test
    void aThoroughlyWrongChainIsCountedButNotListedInFull() {
        chainOf(500);
        rows.replaceAll(e -> renamed(e, "x", "y"));

        ChainVerification result = verify();

        assertThat(result.findings()).hasSize(ChainVerification.MAX_FINDINGS);
        assertThat(result.findingCount()).isEqualTo(500 * 2 + 1);
    }

    @Test
    void aStoppedCheckClaimsNothing() {
        chainOf(2_500);
        List<Long> seen = new ArrayList<>();

        ChainVerification result = new ChainVerifier(inMemory()).verify((checked, total) -> {
            assertThat(total).isEqualTo(2_500);
            seen.add(checked);
            return checked < 2_000;
        });

        assertThat(seen).containsExactly(1_000L, 2_000L);
        assertThat(result.complete()).isFalse();
        assertThat(result.intact()).isFalse();
        assertThat(result.checked()).isEqualTo(2_000);
    }

    private void chainOf(int length) {
        ChainHead head = ChainHead.EMPTY;
        for (int n = 1; n <= length; n++) {
            ChainEntry entry = ChainEntry.after(head, TestEvent.done("report:" + n));
            rows.add(entry);
            head = entry.asHead();
        }
        kept = head;
    }

    private static ChainEntry numbered(ChainEntry e, long seq) {
        return new ChainEntry(
                seq,
                e.at(),
                e.action(),
                e.outcome(),
                e.actorId(),
                e.actorName(),
                e.subject(),
                e.facts(),
                e.payload(),
                e.previous(),
                e.hash());
    }

    private static ChainEntry renamed(ChainEntry e, String previous, String hash) {
        return new ChainEntry(
                e.seq(),
                e.at(),
                e.action(),
                e.outcome(),
                e.actorId(),
                "Ai đó",
                e.subject(),
                e.facts(),
                e.payload(),
                previous,
                hash);
    }

    private ChainVerification verify() {
        return new ChainVerifier(inMemory()).verify(VerificationProgress.UNWATCHED);
    }

    private ChainRows inMemory() {
        return new ChainRows() {
            @Override
            public List<ChainEntry> after(long seq, int limit) {
                return rows.stream().filter(e -> e.seq() > seq).limit(limit).toList();
            }

            @Override
            public Optional<ChainHead> keptHead() {
                return Optional.ofNullable(kept);
            }
        };
    }
}
