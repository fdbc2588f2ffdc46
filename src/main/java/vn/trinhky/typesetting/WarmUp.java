package vn.trinhky.typesetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/** Sets one small page of everything when the program is ready: the first of a process takes seconds, and nobody should wait for it. */
@Component
@ConditionalOnWebApplication
class WarmUp {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private final Press press;

    WarmUp(Press press) {
        this.press = press;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("typesetting-warm-up").start(this::run);
    }

    private void run() {
        PagePrints.of(press.print(page()).bytes());
        WordWriter.write(Wordings.of(page()), new WordPictures(none -> new byte[0]));
    }

    private static Manuscript page() {
        Paragraph paragraph = new Paragraph(List.of(
                Inline.of("Khởi động"),
                Inline.of("đậm", Mark.BOLD),
                Inline.of("nghiêng", Mark.ITALIC),
                new Inline("liên kết", Set.of(), Optional.of(new LinkTarget("https://example.vn")))));
        Row row = new Row(List.of(new Cell(List.of(paragraph)), new Cell(List.of(paragraph))));
        ReportContent content = new ReportContent(List.of(
                new Heading(HeadingLevel.SECTION, paragraph.text()),
                new Bullet(BulletLevel.DASH, paragraph.text()),
                new Table(true, List.of(row, row)),
                paragraph));
        return new Manuscript(
                ReportMetadata.blank(new UnitId(NOBODY), "Khởi động", "VT"),
                content,
                new LetterheadDetails(
                        new LetterheadId(NOBODY),
                        new AgencyId(NOBODY),
                        Optional.empty(),
                        List.of("KHỞI ĐỘNG"),
                        "Khởi động",
                        "KĐ",
                        "Khởi động",
                        ""),
                "BC-KĐ",
                new SignatureBlock(List.of("KHỞI ĐỘNG"), "Khởi động"),
                Optional.of("https://example.vn"),
                new PageMark.Numbered("01/BC-KĐ", ANY_DAY, Instant.EPOCH));
    }
}
