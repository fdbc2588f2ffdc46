package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.event.ReportEvent;
import vn.trinhky.storage.SqlTime;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class HearingAgainTest {
    private final HearingAgain again;
    private final Inbox inbox;
    private final ReportJourney journey;
    private final EventSerializer serializer;
    private final JdbcClient jdbc;
    private final Clock clock;

    HearingAgainTest(
            HearingAgain again,
            Inbox inbox,
            ReportJourney journey,
            EventSerializer serializer,
            JdbcClient jdbc,
            Clock clock) {
        this.again = again;
        this.inbox = inbox;
        this.journey = journey;
        this.serializer = serializer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void whatCouldNotBeToldIsToldLaterAndOnceAndThenForgotten() {
        ReportId report = journey.draft();
        ActorRef reviewer = new ActorRef(People.VHTT.toString(), "Phạm Quang Huy");
        ReportEvent returned =
                new ReportEvent.ReportReturned(report, reviewer, clock.instant(), 1, Sha256.of("Thiếu số liệu."));
        UUID first = leaveUnheard(returned);
        UUID second = leaveUnheard(returned);

        again.hearAgain();
        Eventually.is("both are heard", () -> isHeard(first) && isHeard(second));
        assertThat(kinds(report)).containsExactly(NoticeKind.RETURNED);
    }

    private UUID leaveUnheard(ReportEvent event) {
        UUID id = UUID.randomUUID();
        Instant before = clock.instant().minus(Duration.ofMinutes(5));
        jdbc.sql("""
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE,
                          STATUS, COMPLETION_ATTEMPTS) VALUES (?, ?, ?, ?, ?, 'FAILED', 1)""")
                .params(
                        id.toString(),
                        ReportsHeard.class.getName() + ".on(" + ReportEvent.class.getName() + ")",
                        event.getClass().getName(),
                        serializer.serialize(event).toString(),
                        SqlTime.column(before))
                .update();
        return id;
    }

    private boolean isHeard(UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE ID = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private List<NoticeKind> kinds(ReportId report) {
        return As.person("soanthao", () -> inbox.page(false, 0, 200)).stream()
                .filter(entry -> entry.report().equals(Optional.of(report)))
                .map(InboxEntry::kind)
                .toList();
    }
}
