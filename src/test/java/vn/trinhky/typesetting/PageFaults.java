package vn.trinhky.typesetting;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.Circulation;
import vn.trinhky.typesetting.layout.PrintedCode;
import vn.trinhky.typesetting.layout.PrintedLine;
import vn.trinhky.typesetting.layout.PrintedPicture;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.page.SetPages;

/** What a typographer would cross out in a document: where its pages break, and what leaves its place. */
final class PageFaults {
    private static final double TOP = 57;
    private static final double MARGIN = 57;
    private static final double RIGHT = 45;
    private static final double LEFT = 85;

    private final SetPages pages;
    private final List<String> faults = new ArrayList<>();
    private final Map<Tag, Tag> parents = new HashMap<>();

    private PageFaults(SetPages pages) {
        this.pages = pages;
    }

    static List<String> in(SetPages pages) {
        PageFaults page = new PageFaults(pages);
        page.parentsOf(pages.structure());
        page.checkPages();
        page.checkParagraphs();
        return page.faults;
    }

    private void parentsOf(Tag parent) {
        parent.children().forEach(child -> {
            parents.put(child, parent);
            parentsOf(child);
        });
    }

    private void checkPages() {
        List<JRPrintPage> all = pages.print().getPages();
        for (int page = 0; page < all.size(); page++) {
            checkPlaces(page);
            List<PrintedLine> lines = read(page);
            boolean goesOn = page + 1 < all.size()
                    && pages.print().getParts().getPageFormat(page)
                            == pages.print().getParts().getPageFormat(page + 1);
            if (goesOn && !lines.isEmpty()) {
                Tag last = tag(lines.getLast());
                if (last.type().startsWith("H") && !endsWithPicture(page)) {
                    faults.add(place(page) + "stranded heading "
                            + lines.getLast().line().text());
                }
                if (within(last, "TH") && hasRows(last)) {
                    faults.add(place(page) + "stranded table header");
                }
            }
            if (page > 0 && goesOnFrom(page) && !hasPicture(page)) {
                checkSignature(page, lines);
            }
        }
    }

    private boolean endsWithPicture(int page) {
        List<JRPrintElement> elements = pages.print().getPages().get(page).getElements();
        return elements.getLast() instanceof PrintedPicture;
    }

    private boolean hasPicture(int page) {
        return pages.print().getPages().get(page).getElements().stream().anyMatch(PrintedPicture.class::isInstance);
    }

    private boolean goesOnFrom(int page) {
        return pages.print().getParts().getPageFormat(page)
                == pages.print().getParts().getPageFormat(page - 1);
    }

    private List<PrintedLine> read(int page) {
        return pages.print().getPages().get(page).getElements().stream()
                .filter(PrintedLine.class::isInstance)
                .map(PrintedLine.class::cast)
                .filter(line -> line.tag() != null)
                .toList();
    }

    private void checkPlaces(int page) {
        int width = pages.print().getPageFormat(page).getPageWidth();
        int height = pages.print().getPageFormat(page).getPageHeight();
        Rectangle2D text =
                new Rectangle2D.Double(LEFT - 0.5, TOP - 0.5, width - LEFT - RIGHT + 1, height - TOP - MARGIN + 1);
        List<Rectangle2D> taken = new ArrayList<>();
        for (PrintedLine line : read(page)) {
            double wide = line.line().width() + line.widerBlanks() * line.line().blanks();
            Rectangle2D box =
                    new Rectangle2D.Double(line.left(), line.top() + 1, Math.max(1, wide), line.getFontSize() - 2);
            if (!text.contains(box) && !isMarkInTheMargin(page, line)) {
                faults.add(
                        place(page) + "outside of the margins: " + line.line().text());
            }
            if (taken.stream().anyMatch(box::intersects)) {
                faults.add(place(page) + "over another line: " + line.line().text());
            }
            taken.add(box);
        }
        pages.print().getPages().get(page).getElements().stream()
                .filter(PrintedPicture.class::isInstance)
                .map(PrintedPicture.class::cast)
                .filter(picture -> !text.contains(
                        picture.left() + 0.1,
                        picture.top() + 0.1,
                        picture.piece().width() - 0.2,
                        picture.piece().height() - 0.2))
                .forEach(picture -> faults.add(place(page) + "a picture outside of the margins"));
        checkCodes(page, text, taken);
    }

    /** Nothing is printed over a code, and it over nothing. */
    private void checkCodes(int page, Rectangle2D text, List<Rectangle2D> taken) {
        pages.print().getPages().get(page).getElements().stream()
                .filter(PrintedCode.class::isInstance)
                .map(PrintedCode.class::cast)
                .map(code -> new Rectangle2D.Double(
                        code.left(),
                        code.top(),
                        code.piece().side(),
                        code.piece().side()))
                .forEach(code -> {
                    if (!text.contains(code)) {
                        faults.add(place(page) + "a code outside of the margins");
                    }
                    if (taken.stream().anyMatch(code::intersects)) {
                        faults.add(place(page) + "a code over a line");
                    }
                });
    }

    /** Marks of circulation stand in the top margin of the first page (NĐ 30/2020, Appendix I, IV, box 11). */
    private static boolean isMarkInTheMargin(int page, PrintedLine line) {
        return page == 0
                && line.top() < TOP
                && Arrays.stream(Circulation.values())
                        .flatMap(mark -> mark.printed().stream())
                        .anyMatch(line.line().text()::equals);
    }

    /** The page with the signature has two lines of the body, a picture, or the whole of its last paragraph. */
    private void checkSignature(int page, List<PrintedLine> lines) {
        int signature = 0;
        while (signature < lines.size() && !lines.get(signature).line().text().startsWith("Nơi nhận")) {
            signature++;
        }
        if (signature == 0 && !lines.isEmpty() && signed(lines)) {
            faults.add(place(page) + "signature alone");
        }
        if (signature == 1
                && signed(lines)
                && lines.getFirst().line().text().strip().equals("./.")) {
            faults.add(place(page) + "signature alone with the end mark");
        }
    }

    private static Tag tag(PrintedLine line) {
        return Objects.requireNonNull(line.tag());
    }

    private static boolean signed(List<PrintedLine> lines) {
        return lines.stream().anyMatch(line -> tag(line).isSigner());
    }

    /** A paragraph that goes on over a page has two lines at least on either. */
    private void checkParagraphs() {
        Map<Tag, Map<Integer, Integer>> linesOn = new LinkedHashMap<>();
        for (int page = 0; page < pages.print().getPages().size(); page++) {
            for (PrintedLine line : read(page)) {
                linesOn.computeIfAbsent(tag(line), none -> new LinkedHashMap<>())
                        .merge(page, 1, Integer::sum);
            }
        }
        linesOn.forEach((tag, lines) -> {
            if (lines.size() > 1 && !within(tag, "TD") && lines.containsValue(1)) {
                faults.add("a line alone on one of the pages " + lines.keySet());
            }
        });
    }

    /** A table may be all header. */
    private boolean hasRows(Tag cell) {
        Tag table = cell;
        while (!table.type().equals("Table")) {
            table = Objects.requireNonNull(parents.get(table));
        }
        return table.children().stream()
                .flatMap(row -> row.children().stream())
                .anyMatch(each -> each.type().equals("TD") && each.isPrinted());
    }

    private boolean within(Tag tag, String type) {
        for (@Nullable Tag each = tag; each != null; each = parents.get(each)) {
            if (each.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static String place(int page) {
        return "page " + (page + 1) + ": ";
    }
}
