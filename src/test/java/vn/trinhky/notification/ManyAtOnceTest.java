package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** More happens at once than there are connections to the database: everybody is told, and nobody waits for a connection. */
@TrinhKyTest
class ManyAtOnceTest {
    private static final int AT_ONCE = 40;

    private final Inbox inbox;
    private final ReportJourney journey;

    ManyAtOnceTest(Inbox inbox, ReportJourney journey) {
        this.inbox = inbox;
        this.journey = journey;
    }

    @Test
    void everySubmissionIsTold() throws Exception {
        List<ReportId> drafts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            drafts.add(journey.draft());
        }
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ReportId>> submissions = drafts.stream()
                    .map(draft -> everybody.submit(() -> journey.submitted(draft)))
                    .toList();
            for (Future<ReportId> submission : submissions) {
                assertThat(drafts).contains(submission.get());
            }
        }
        Eventually.is("the reviewer is told of all", () -> toldOf().containsAll(drafts));
    }

    private List<ReportId> toldOf() {
        return As.person("vhtt", () -> inbox.page(false, 0, 10 * AT_ONCE)).stream()
                .map(InboxEntry::report)
                .flatMap(Optional::stream)
                .toList();
    }
}
