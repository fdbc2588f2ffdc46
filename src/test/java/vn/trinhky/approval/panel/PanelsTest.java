package vn.trinhky.approval.panel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.Approvals;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class PanelsTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final ReportMarks marks;
    private final UserFeedback feedback;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    PanelsTest(
            ReportJourney journey,
            ReportCatalog catalog,
            Approvals approvals,
            ReportMarks marks,
            UserFeedback feedback) {
        this.journey = journey;
        this.catalog = catalog;
        this.approvals = approvals;
        this.marks = marks;
        this.feedback = feedback;
    }

    @BeforeEach
    void open() {
        screens = Screens.of("soanthao");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theChainSaysWhoDidWhatAndWhoIsNext() {
        ChainPanel chain = chain(journey.agreed());
        assertThat(steps(chain)).containsExactly("done", "done", "now", "next");
        assertThat(screens.text(chain))
                .contains("Soạn thảo", "Nguyễn Thị Hạnh", "trình ")
                .contains("Thẩm định nội dung, kiểm tra thể thức", "Phạm Quang Huy", "đồng ý ")
                .contains("Ký", "Lê Văn Thảo", "đang xem")
                .contains("Đóng dấu, phát hành", "Văn thư");
    }

    @Test
    void afterAReturnNothingOfTheRoundCounts() {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.returnForRevision(report, "Bổ sung số liệu"));
        ChainPanel chain = chain(report);
        assertThat(steps(chain)).containsExactly("now", "next", "next", "next");
        assertThat(screens.text(chain)).contains("trả lại ");
    }

    @Test
    void anIssuedReportHasGoneTheWholeWay() {
        assertThat(steps(chain(journey.issued()))).containsExactly("done", "done", "done", "done");
    }

    @Test
    void theSheetKeepsTablesMarksAndLinksAndShowsMarkupAsText() {
        Block.Paragraph cell = new Block.Paragraph(List.of(Inline.of(HOSTILE)));
        ReportContent content = new ReportContent(List.of(
                new Block.Table(true, List.of(row("Nội dung", "Số lượng"), row("Tin bài", "45"))),
                new Block.Paragraph(List.of(
                        Inline.of("đậm", Inline.Mark.BOLD),
                        Inline.of(" H"),
                        Inline.of("2", Inline.Mark.SUBSCRIPT),
                        new Inline("trang\nxã", Set.of(), Optional.of(new LinkTarget("https://example.vn/"))))),
                cell));
        ContentSheet sheet = new ContentSheet(ReportJourney.metadata(HOSTILE), content);
        UI.getCurrent().add(sheet);
        assertThat(screens.text(sheet)).contains(HOSTILE, "Nội dung", "45", "đậm", "trang", "xã");
        assertThat(tags(sheet)).contains("table", "th", "td", "b", "sub", "br").doesNotContain("img");
        assertThat(_get(sheet, Anchor.class).getHref()).isEqualTo("https://example.vn/");
    }

    @Test
    void whoOnlyReadsSeesRemarksAndNoField() {
        ReportId report = journey.agreed();
        As.person("vhtt", () -> approvals.comment(report, HOSTILE));
        screens.close();
        screens = Screens.of("vanthu");
        CommentsPanel comments = new CommentsPanel(report, approvals, marks, feedback);
        UI.getCurrent().add(comments);
        assertThat(screens.text(comments)).contains("Góp ý chung", "Phạm Quang Huy", HOSTILE);
        assertThat(_find(comments, Button.class)).isEmpty();
    }

    private ChainPanel chain(ReportId report) {
        ChainPanel chain = new ChainPanel(catalog.summary(report), approvals.round(report), marks);
        UI.getCurrent().add(chain);
        return chain;
    }

    private static List<String> steps(ChainPanel chain) {
        return _find(chain, ListItem.class).stream()
                .map(step -> step.getElement().getAttribute("data-step"))
                .toList();
    }

    private static List<String> tags(ContentSheet sheet) {
        return _find(sheet, Component.class).stream()
                .map(Component::getElement)
                .filter(element -> !element.isTextNode())
                .map(element -> element.getTag())
                .toList();
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream()
                .map(text -> new Cell(List.of(new Block.Paragraph(List.of(Inline.of(text))))))
                .toList());
    }
}
