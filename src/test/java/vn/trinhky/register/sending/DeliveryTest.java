package vn.trinhky.register.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.report.ReportId;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final EmailAddress TO = new EmailAddress("a@noinhan.example");

    @Test
    void whatIsHeldGoesOutOnTheClerksWordAndIsAcknowledgedOnceItWasSent() {
        Delivery held = in(DeliveryState.HELD);
        refused(SendingRule.NOT_SENT_YET, () -> held.acknowledge(NOW));
        Delivery waiting = held.sendTo(TO, true, NOW);
        assertThat(waiting.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(waiting.held()).isEmpty();
        refused(SendingRule.ALREADY_ON_ITS_WAY, () -> waiting.sendTo(TO, true, NOW));
        refused(SendingRule.ALREADY_ON_ITS_WAY, () -> waiting.leaveOut(NOW));
        refused(SendingRule.NOT_SENT_YET, () -> waiting.acknowledge(NOW));
        Delivery acknowledged = waiting.sent(NOW).acknowledge(NOW);
        assertThat(acknowledged.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(acknowledged.sent(NOW))
                .as("a late answer of the server takes nothing back")
                .isEqualTo(acknowledged);
    }

    @Test
    void whatFailedIsSentAgainToACorrectedAddress() {
        Delivery failed = in(DeliveryState.WAITING).failed("550 no such mailbox", NOW);
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.error()).contains("550 no such mailbox");
        Delivery again = failed.sendTo(new EmailAddress("b@noinhan.example"), true, NOW);
        assertThat(again.error()).isEmpty();
        assertThat(again.address()).contains(new EmailAddress("b@noinhan.example"));
    }

    @Test
    void whatWasSentIsNotLeftOutAndAVoidDocumentIsNotSent() {
        refused(SendingRule.SENT_ALREADY, () -> in(DeliveryState.SENT).leaveOut(NOW));
        refused(SendingRule.DOCUMENT_VOID, () -> in(DeliveryState.HELD).sendTo(TO, false, NOW));
        assertThat(in(DeliveryState.HELD).leaveOut(NOW).state()).isEqualTo(DeliveryState.LEFT_OUT);
    }

    @Test
    void aRecallStopsWhatWaitsAndLeavesWhatWasSentAsItIs() {
        assertThat(in(DeliveryState.WAITING).takenBack(NOW).state()).isEqualTo(DeliveryState.LEFT_OUT);
        assertThat(in(DeliveryState.HELD).takenBack(NOW).state()).isEqualTo(DeliveryState.LEFT_OUT);
        assertThat(in(DeliveryState.SENT).takenBack(NOW).state()).isEqualTo(DeliveryState.SENT);
    }

    private static Delivery in(DeliveryState state) {
        return new Delivery(
                new DeliveryId(UUID.randomUUID()),
                ReportId.of("e0000000-0000-4000-8000-000000000003"),
                "12/BC-UBND",
                0,
                "UBND thành phố Hải Dương",
                Optional.of(TO),
                state,
                state == DeliveryState.HELD ? Optional.of(HeldBecause.RESTRICTED) : Optional.empty(),
                Sha256.of("x"),
                Optional.empty(),
                NOW);
    }

    private static void refused(SendingRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
