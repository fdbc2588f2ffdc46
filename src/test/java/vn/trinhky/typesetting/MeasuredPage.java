package vn.trinhky.typesetting;

import java.util.List;
import vn.trinhky.typesetting.PdfGeometry.Rule;
import vn.trinhky.typesetting.PdfGeometry.Words;

/** A page of a printed file that is measured. All lengths are points from its upper left corner. */
abstract class MeasuredPage {
    static final double MM = 72 / 25.4;
    static final double LEFT = 30 * MM;

    List<Words> words = List.of();
    List<Rule> rules = List.of();
    double right;
    double middle;

    final void read(Manuscript manuscript, int page) throws Exception {
        try (PrintedPdf pdf = PrintedPdf.of("geometry", FilesInMemory.press().print(manuscript))) {
            words = PdfGeometry.words(pdf.document(), page);
            rules = PdfGeometry.rules(pdf.document().getPage(page - 1));
        }
        right = 595 - 45;
        middle = (LEFT + right) / 2;
    }

    final Words line(String text) {
        return words.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + words));
    }

    final Rule ruleBelow(Words line) {
        return rules.stream()
                .filter(Rule::level)
                .filter(rule -> rule.top() > line.baseline() && rule.top() < line.baseline() + 9)
                .filter(rule -> rule.centre() > line.left() && rule.centre() < line.right())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule below " + line));
    }
}
