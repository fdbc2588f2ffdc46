package vn.trinhky.typesetting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.report.content.ReportContent;

/** Sets one small page when the program is ready: the first of a process takes seconds, and nobody should wait for it. */
@Component
class WarmUp {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int ANY_YEAR = 2026;

    private final Press press;

    WarmUp(Press press) {
        this.press = press;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("typesetting-warm-up").start(() -> press.print(page()));
    }

    private static Manuscript page() {
        ReportContent content = new ReportContent(List.of(new Paragraph(
                List.of(Inline.of("Khởi động"), Inline.of("đậm", Mark.BOLD), Inline.of("nghiêng", Mark.ITALIC)))));
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
                        "Khởi động"),
                new SignatureBlock(List.of("KHỞI ĐỘNG"), "Khởi động"),
                new PageMark.Unnumbered(ANY_YEAR));
    }
}
