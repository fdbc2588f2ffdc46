package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.plus;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ReportContent;

/** Where pages break: no widow, no orphan, no heading or table header left behind, no signature alone. */
class PageBreaksTest {
    private static final int DOCUMENTS = 60;
    private static final int BOTTOM = 785;
    private static final Press PRESS = new Press();
    private static final List<String> WORDS = theSampleReport().content().blocks().stream()
            .flatMap(block ->
                    List.of(new ReportContent(List.of(block)).plainText().split(" ")).stream())
            .filter(word -> !word.startsWith("http"))
            .toList();

    private int breaks;
    private final List<String> faults = new ArrayList<>();

    @Test
    void pagesBreakWhereAReaderWouldBreakThem() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            check(
                    "document " + seed,
                    PRESS.set(aReport().saying(random(new Random(seed))).open()));
        }
        assertThat(breaks).isGreaterThan(DOCUMENTS);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 30, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45})
    void theSignatureIsNeverAlone(int lines) {
        Block[] blocks = new Block[lines + 1];
        for (int i = 0; i < lines; i++) {
            blocks[i] = bullet("Việc thứ " + i);
        }
        blocks[lines] = paragraph(words(new Random(lines), 40));
        check(lines + " lines", PRESS.set(aReport().saying(blocks).open()));
        assertThat(faults).isEmpty();
    }

    @Test
    void manyRecipientsGoOnOverThePage() {
        List<String> recipients = Collections.nCopies(40, "Các cơ quan, đơn vị, tổ chức trên địa bàn xã ".repeat(5));
        JasperPrint print = PRESS.set(
                aReport().saying(paragraph("Kết thúc")).copiedTo(recipients).open());
        String text = print.getPages().stream()
                .flatMap(page -> texts(page.getElements()).stream())
                .map(JRPrintText::getFullText)
                .collect(Collectors.joining());
        assertThat(text).contains("Lê Văn Thảo", "- Lưu: VT, VHTT.");
    }

    private static ReportContent random(Random random) {
        List<Block> blocks = new ArrayList<>();
        int count = 8 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            blocks.add(block(random));
        }
        blocks.add(paragraph(words(random, 10 + random.nextInt(60))));
        return new ReportContent(blocks);
    }

    private static Block block(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> section(words(random, 3 + random.nextInt(30)));
            case 1, 2 -> clause(words(random, 3 + random.nextInt(40)));
            case 3 -> point(words(random, 3 + random.nextInt(12)));
            case 4 -> plus(words(random, 5 + random.nextInt(40)));
            case 5 -> random.nextInt(3) == 0 ? tableOfWork(1 + random.nextInt(30)) : bullet(words(random, 30));
            case 6, 7, 8 -> bullet(words(random, 5 + random.nextInt(120)));
            default -> paragraph(words(random, 10 + random.nextInt(250)));
        };
    }

    private static String words(Random random, int count) {
        int start = random.nextInt(WORDS.size() - count);
        return String.join(" ", WORDS.subList(start, start + count));
    }

    private void check(String name, JasperPrint print) {
        List<JRPrintPage> pages = print.getPages();
        for (int page = 0; page < pages.size(); page++) {
            String place = name + ", page " + (page + 1) + ": ";
            List<JRPrintText> texts = texts(pages.get(page).getElements());
            if (pages.get(page).getElements().stream().anyMatch(e -> e.getY() + e.getHeight() > BOTTOM)) {
                faults.add(place + "below the margin");
            }
            if (texts.stream().anyMatch(text -> text.getTextHeight() > text.getHeight() + 1)) {
                faults.add(place + "text cut off");
            }
            if (page < pages.size() - 1) {
                breaks++;
                checkBottom(place, texts.getLast());
            }
            if (page > 0) {
                checkTop(place, texts.get(1));
            }
        }
    }

    private void checkBottom(String place, JRPrintText last) {
        if (styled(last, "heading")) {
            faults.add(place + "stranded heading " + last.getFullText());
        }
        if (last.getPropertiesMap().containsProperty("net.sf.jasperreports.export.pdf.tag.th")) {
            faults.add(place + "stranded table header");
        }
        boolean goesOn = "true".equals(last.getPropertiesMap().getProperty(JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE));
        if (styled(last, "body") && goesOn && lines(last) < 2) {
            faults.add(place + "orphan " + last.getFullText());
        }
    }

    /** The first text of a page is its number. */
    private void checkTop(String place, JRPrintText first) {
        boolean goneOn =
                "false".equals(first.getPropertiesMap().getProperty(JRPrintText.PROPERTY_AWT_INDENT_FIRST_LINE));
        if (styled(first, "body") && goneOn && lines(first) < 2) {
            faults.add(place + "widow " + first.getFullText());
        }
        if (!styled(first, "body") && !styled(first, "heading") && !first.hasProperties()) {
            faults.add(place + "signature alone");
        }
    }

    private static int lines(JRPrintText text) {
        return Math.round(text.getTextHeight() / 16.1f);
    }

    private static boolean styled(JRPrintText text, String style) {
        return text.getStyle() != null && text.getStyle().getName().equals(style);
    }

    private static List<JRPrintText> texts(List<JRPrintElement> elements) {
        return elements.stream()
                .<JRPrintText>mapMulti((element, texts) -> {
                    if (element instanceof JRPrintFrame frame) {
                        texts(frame.getElements()).forEach(texts);
                    } else if (element instanceof JRPrintText text
                            && !text.getFullText().isEmpty()) {
                        texts.accept(text);
                    }
                })
                .toList();
    }
}
