package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.typesetting.Manuscript;

/**
 * The page the report becomes, around its text: what the program prints by itself above and below it, with number and
 * day still open (NĐ 30/2020, Appendix I, II). All of it comes from the same manuscript as the PDF.
 */
class PaperSheet extends Div {
    private static final String OPEN = "……";

    private final Div opening = part("opening");
    private final Div closing = part("closing");

    /** @param text the editor */
    PaperSheet(Component text) {
        addClassName("tk-sheet");
        add(opening, text, closing);
    }

    /** Draws what stands around the text anew. */
    void show(Manuscript manuscript) {
        ReportMetadata metadata = manuscript.metadata();
        opening.removeAll();
        metadata.marks().circulation().printed().ifPresent(mark -> opening.add(line(mark, "circulation")));
        opening.add(letterhead(manuscript));
        if (metadata.type().hasHeading()) {
            opening.add(title(metadata));
        }
        if (!metadata.addressees().isEmpty()) {
            opening.add(addressees(metadata.addressees()));
        }
        ended(metadata.legalBases(), ".").forEach(line -> opening.add(line(line, "basis")));
        closing.removeAll();
        closing.add(signature(manuscript));
    }

    void scrollToOpening() {
        opening.scrollIntoView();
    }

    void scrollToClosing() {
        closing.scrollIntoView();
    }

    private static Component letterhead(Manuscript manuscript) {
        LetterheadDetails head = manuscript.letterhead();
        Div agency = new Div();
        head.superior().ifPresent(line -> agency.add(line(line, "superior")));
        head.agencyLines().forEach(line -> agency.add(new Div(line)));
        agency.add(rule(""));
        Div nation = new Div(new Div("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        nation.add(line("Độc lập - Tự do - Hạnh phúc", "motto"), rule("motto-rule"));
        Div number = part("no");
        number.add(new Text("Số: "), open(), new Text("/" + manuscript.symbol()));
        if (!manuscript.metadata().type().hasHeading()) {
            number.add(line("V/v " + manuscript.metadata().subject(), "letter-subject"));
        }
        Div date = part("date");
        date.add(new Text(head.place() + ", ngày "), open(), new Text(" tháng "), open());
        date.add(new Text(" năm " + manuscript.mark().year()));
        Div letterhead = part("lh");
        letterhead.add(agency, nation, number, date);
        return letterhead;
    }

    private static Component title(ReportMetadata metadata) {
        Div title = part("kind");
        title.add(new Div(metadata.type().printedName()), new Div(metadata.subject()), rule(""));
        return title;
    }

    private static Component addressees(List<String> addressees) {
        Div to = part("to");
        Div list = new Div();
        if (addressees.size() == 1) {
            list.add(new Div(addressees.getFirst()));
        } else {
            ended(addressees, ".").forEach(line -> list.add(new Div("- " + line)));
        }
        to.add(new Span("Kính gửi:"), list);
        return to;
    }

    private static Component signature(Manuscript manuscript) {
        ReportMetadata metadata = manuscript.metadata();
        List<String> lines = new ArrayList<>();
        if (!metadata.addressees().isEmpty()) {
            lines.add("Như trên");
        }
        lines.addAll(metadata.recipients());
        if (!metadata.fileCopy().isEmpty()) {
            lines.add("Lưu: " + metadata.fileCopy());
        }
        Div recipients = part("rcpt");
        if (!lines.isEmpty()) {
            recipients.add(Markup.bold("Nơi nhận:"));
        }
        ended(lines, ".").forEach(line -> recipients.add(new Div("- " + line)));
        metadata.marks().drafterMark().ifPresent(mark -> recipients.add(line(mark, "drafter-mark")));
        Div signer = part("who");
        manuscript.signature().capacity().forEach(line -> signer.add(new Div(line)));
        signer.add(part("space"), new Div(manuscript.signature().signerName()));
        Div sign = part("sign");
        sign.add(recipients, signer);
        return sign;
    }

    private static List<String> ended(List<String> lines, String last) {
        List<String> ended = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String end = i == lines.size() - 1 ? last : ";";
            ended.add(lines.get(i).endsWith(end) ? lines.get(i) : lines.get(i) + end);
        }
        return ended;
    }

    private static Component open() {
        Span open = new Span(OPEN);
        open.addClassName("unset");
        return open;
    }

    private static Div line(String text, String className) {
        Div line = new Div(text);
        line.addClassName(className);
        return line;
    }

    private static Div rule(String className) {
        Div rule = part("rule");
        if (!className.isEmpty()) {
            rule.addClassName(className);
        }
        return rule;
    }

    private static Div part(String className) {
        Div part = new Div();
        part.addClassName(className);
        return part;
    }
}
