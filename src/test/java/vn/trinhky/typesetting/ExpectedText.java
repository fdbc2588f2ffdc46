package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.words.UrgencyStamp;
import vn.trinhky.typesetting.words.Wording;

/** Everything a document has to say, in reading order. */
final class ExpectedText {
    private ExpectedText() {}

    static String of(Wording wording) {
        Wording.Opening opening = wording.opening();
        List<String> lines = new ArrayList<>();
        opening.circulation().ifPresent(lines::add);
        opening.superior().ifPresent(lines::add);
        lines.addAll(opening.agency());
        lines.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        lines.add("Độc lập - Tự do - Hạnh phúc");
        lines.add(opening.number());
        if (opening.typeName().isEmpty()) {
            lines.add(opening.printedSubject());
        }
        UrgencyStamp.of(opening.urgency()).ifPresent(stamp -> lines.add(stamp.text()));
        lines.add(opening.placeAndDate());
        opening.typeName().ifPresent(type -> {
            lines.add(type);
            lines.add(opening.subject());
        });
        if (opening.addressees().size() == 1) {
            lines.add("Kính gửi: " + opening.addressees().getFirst());
        } else if (!opening.addressees().isEmpty()) {
            lines.add("Kính gửi:");
            opening.addressees().forEach(line -> lines.add("- " + line));
        }
        lines.addAll(opening.legalBases());
        addBody(wording.body(), "", lines);
        lines.add("Nơi nhận:");
        lines.addAll(wording.closing().recipients());
        wording.closing().drafterMark().ifPresent(lines::add);
        lines.addAll(wording.closing().capacity());
        lines.add(wording.closing().signer());
        opening.contact().ifPresent(lines::add);
        addBody(wording.appendices(), wording.appendixReference(), lines);
        return String.join(" ", lines);
    }

    private static void addBody(ReportContent content, String reference, List<String> lines) {
        List<String> labels = HeadingNumbers.labels(content);
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            switch (content.blocks().get(i)) {
                case Heading h
                when h.level() == HeadingLevel.CLAUSE || h.level() == HeadingLevel.POINT ->
                    lines.add(label + " " + text(h.text()));
                case Heading h -> lines.add(label + " " + text(h.text()).toUpperCase(Locale.ROOT));
                case Paragraph p -> lines.add(text(p.text()));
                case Bullet b -> lines.add(b.level().sign() + " " + text(b.text()));
                case Table t ->
                    t.rows()
                            .forEach(row -> row.cells()
                                    .forEach(cell -> cell.paragraphs().forEach(p -> lines.add(text(p.text())))));
                case Block.Image image -> {}
                case Block.Appendix a ->
                    lines.add(label + " " + text(a.title()).toUpperCase(Locale.ROOT) + " " + reference);
            }
        }
    }

    private static String text(List<Inline> runs) {
        return ReportContent.text(runs);
    }
}
