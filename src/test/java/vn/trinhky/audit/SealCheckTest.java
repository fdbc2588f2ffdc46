package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trinhky.audit.ChainFinding.Kind;

/** What seals tell of a chain that agrees with itself. A signature stands for itself here. */
class SealCheckTest {
    private static final Instant THEN = Instant.parse("2026-02-03T17:01:00Z");
    private final List<ChainEntry> rows = new ArrayList<>();
    private final List<ChainSeal> seals = new ArrayList<>();

    @Test
    void sealsOfAnUntouchedChainHold() {
        grow(5, "a");
        seal();
        grow(3, "a");
        seal();
        grow(2, "a");

        ChainVerification result = verify();

        assertThat(result.intact()).isTrue();
        assertThat(result.sealedTo()).isEqualTo(8);
        assertThat(seals).extracting(ChainSeal::from).containsExactly(1L, 6L);
    }

    @Test
    void aChainThatWasRewrittenAndHashedAnewIsFoundBySeals() {
        grow(8, "a");
        seal();
        rows.clear();
        grow(8, "b");

        ChainVerification result = verify();

        assertThat(result.findings()).containsExactly(ChainFinding.at(Kind.SEAL_MISMATCH, 8));
        assertThat(result.sealedTo()).isZero();
    }

    @Test
    void aTailCutOffTogetherWithTheHeadIsFoundBySeals() {
        grow(8, "a");
        seal();
        rows.subList(5, 8).clear();

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.SEAL_MISMATCH, 5));
    }

    @Test
    void whatWasRewrittenBehindTheLastSealIsNotFound() {
        grow(5, "a");
        seal();
        grow(3, "a");
        rows.subList(5, 8).clear();
        grow(3, "b");

        ChainVerification result = verify();

        assertThat(result.intact()).isTrue();
        assertThat(result.sealedTo()).isEqualTo(5);
    }

    @Test
    void aSealTakenOutOfTheMiddleIsFoundByTheNext() {
        grow(5, "a");
        seal();
        grow(3, "a");
        seal();
        seals.removeFirst();

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.SEAL_INVALID, 8));
    }

    @Test
    void aSealWithAnotherHeadIsNoSeal() {
        grow(5, "a");
        seal();
        ChainSeal genuine = seals.getFirst();
        seals.set(0, new ChainSeal(1, 5, "f".repeat(64), genuine.previous(), genuine.at(), genuine.signature()));

        assertThat(verify().findings()).containsExactly(ChainFinding.at(Kind.SEAL_INVALID, 5));
    }

    private void grow(int count, String name) {
        for (int i = 0; i < count; i++) {
            rows.add(ChainEntry.after(
                    rows.isEmpty() ? ChainHead.EMPTY : rows.getLast().asHead(),
                    TestEvent.done("report:" + rows.size()).by(name)));
        }
    }

    private void seal() {
        Optional<ChainSeal> before = seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
        ChainSeal seal = ChainSeal.unsigned(rows.getLast().asHead(), before, THEN);
        seals.add(seal.signed(seal.statement()));
    }

    private ChainVerification verify() {
        ChainRows chain = new ChainRows() {
            @Override
            public List<ChainEntry> after(long seq, int limit) {
                return rows.stream().filter(row -> row.seq() > seq).limit(limit).toList();
            }

            @Override
            public Optional<ChainHead> keptHead() {
                return Optional.of(rows.getLast().asHead());
            }
        };
        SealCheck check = new SealCheck(
                seals,
                seal -> new String(seal.signature(), StandardCharsets.UTF_8)
                        .equals(new String(seal.statement(), StandardCharsets.UTF_8)));
        return new ChainVerifier(chain, check).verify(VerificationProgress.UNWATCHED);
    }
}
