package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.testing.As;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** Seals of the real chain, by the system's key and the demonstration's timestamp authority. */
@TrinhKyTest
class ChainSealingTest {
    private final ChainSealing sealing;
    private final ChainSeals seals;
    private final ChainSealer sealer;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ChainSealingTest(
            ChainSealing sealing,
            ChainSeals seals,
            ChainSealer sealer,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.sealing = sealing;
        this.seals = seals;
        this.sealer = sealer;
        this.trail = trail;
        this.events = events;
    }

    @Test
    void anAuditorSealsAtOnceAndTheCheckSaysHowFar() {
        String subject = happened();

        As.person("thanhtra", () -> trail.seal(new ActorRef("b6f3", "Nguyễn Thị Hạnh")));

        ChainVerification result = As.person("thanhtra", () -> trail.verify(VerificationProgress.UNWATCHED));
        ChainSeal last = seals.last().orElseThrow();
        long entry =
                As.person("thanhtra", () -> trail.historyOf(subject)).getFirst().seq();
        assertThat(result.findings()).isEmpty();
        assertThat(result.sealedTo()).isEqualTo(last.to()).isGreaterThanOrEqualTo(entry);
        assertThat(sealer.sealedAt(last.statement(), last.signature())).isPresent();
        assertThat(As.person("thanhtra", () -> trail.historyOf("chain")))
                .anySatisfy(told -> assertThat(told.facts()).contains(last.head()));
    }

    @Test
    void aDayIsSealedOnceItHasEnded(@Autowired TestClock clock) {
        sealing.seal(ChainSealing.SYSTEM);
        happenedAt(clock);
        long before = seals.last().orElseThrow().to();

        sealing.sealEndedDays();
        assertThat(seals.last().orElseThrow().to()).isEqualTo(before);

        clock.advance(Duration.ofDays(1));
        sealing.sealEndedDays();
        assertThat(seals.last().orElseThrow().to()).isGreaterThan(before);
    }

    @Test
    void nothingNewNeedsNoSeal() {
        happened();
        sealing.seal(ChainSealing.SYSTEM);

        assertThat(sealing.seal(ChainSealing.SYSTEM)).isEmpty();
    }

    @Test
    void sealsAreNeverChanged(@Autowired JdbcTemplate jdbc) {
        happened();
        sealing.seal(ChainSealing.SYSTEM);

        assertThatThrownBy(() -> jdbc.update("UPDATE audit_seal SET head_sha256 = REPEAT('a', 64)"))
                .hasStackTraceContaining("command denied");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM audit_seal")).hasStackTraceContaining("command denied");
    }

    @Test
    void copiesHoldWhatAStrangerNeeds(@TempDir Path folder) throws Exception {
        happened();
        ChainSeal seal = sealing.seal(ChainSealing.SYSTEM).orElseThrow();
        SealCopies copies = new SealCopies(folder.resolve("elsewhere").toString());

        copies.complete(List.of(seal), sealer);
        copies.complete(List.of(seal), sealer);

        Path elsewhere = folder.resolve("elsewhere");
        assertThat(copies.state()).isEqualTo(SealedState.Copies.COMPLETE);
        assertThat(Files.readAllBytes(elsewhere.resolve(seal.fileName() + ".json")))
                .isEqualTo(seal.statement());
        assertThat(Files.readAllBytes(elsewhere.resolve(seal.fileName() + ".p7s")))
                .isEqualTo(seal.signature());
        assertThat(Files.readString(elsewhere.resolve("certificate.pem"))).contains("BEGIN CERTIFICATE");
    }

    @Test
    void aPlaceForCopiesThatCannotBeWrittenIsTold(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("not-a-directory"), "");
        SealCopies copies = new SealCopies(file.toString());

        copies.complete(List.of(), sealer);

        assertThat(copies.state()).isEqualTo(SealedState.Copies.FAILED);
    }

    private String happened() {
        String subject = "report:" + UUID.randomUUID();
        events.publishEvent(TestEvent.done(subject));
        return subject;
    }

    private void happenedAt(TestClock clock) {
        events.publishEvent(TestEvent.done("report:" + UUID.randomUUID()).at(clock.instant()));
    }
}
