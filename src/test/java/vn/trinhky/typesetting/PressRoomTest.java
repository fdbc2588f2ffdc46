package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.ReportContent;

/** What happens at the limits: of documents at once, of pages, of cells. */
class PressRoomTest {

    @Test
    void whoWouldWaitTooLongIsTurnedAwayAndOthersGoOn() throws Exception {
        PressRoom room = new PressRoom(1, Duration.ofMillis(50));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = people.submit(() -> room.enter(() -> {
                inside.countDown();
                await(leave);
                return "first";
            }));
            inside.await();
            assertThatThrownBy(() -> room.enter(() -> "second"))
                    .isInstanceOfSatisfying(
                            RuleBrokenException.class,
                            refused -> assertThat(refused.rule()).isEqualTo(TypesettingRule.TOO_MANY_AT_ONCE));
            leave.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(room.enter(() -> "third")).isEqualTo("third");
        }
    }

    @Test
    void aTableOfAllCellsAllowedIsSet() throws Exception {
        List<List<String>> rows = IntStream.range(0, 500)
                .mapToObj(row -> Collections.nCopies(10, "Ô " + row))
                .toList();
        TypesetPdf pdf =
                FilesInMemory.press().print(aReport().saying(table(true, rows)).open());
        try (PrintedPdf printed = PrintedPdf.of("largest-table", pdf)) {
            assertThat(printed.text()).contains("Ô 0 ", "Ô 499 ");
            assertThat(printed.faultsAsArchive()).isEmpty();
        }
    }

    @Test
    void moreThanTwoHundredPagesAreRefusedByTheirRule() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(4000, paragraph("Một đoạn văn bản rất ngắn.")));
        blocks.addAll(Collections.nCopies(900, paragraph("Tuyên truyền ".repeat(40))));
        assertThatThrownBy(() -> FilesInMemory.press()
                        .print(aReport().saying(new ReportContent(blocks)).open()))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ContentRule.TOO_MANY_PAGES));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
