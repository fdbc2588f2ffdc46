package vn.trinhky.typesetting;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;

/** Runs of text in JasperReports' markup. Everything a person wrote is escaped here and nowhere else. */
final class StyledMarkup {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<Mark> OUTER_TO_INNER =
            List.of(Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE, Mark.SUPERSCRIPT, Mark.SUBSCRIPT);

    private StyledMarkup() {}

    static String of(List<Inline> runs) {
        return of(runs, UnaryOperator.identity());
    }

    static String upperCase(List<Inline> runs) {
        return of(runs, text -> text.toUpperCase(VIETNAMESE));
    }

    static String of(String text) {
        return escape(TypeCase.printable(text));
    }

    static String bold(String markup) {
        return "<b>" + markup + "</b>";
    }

    static String italic(String markup) {
        return "<i>" + markup + "</i>";
    }

    private static String of(List<Inline> runs, UnaryOperator<String> letters) {
        StringBuilder markup = new StringBuilder();
        LongText breaks = new LongText();
        for (Inline run : runs) {
            String text = breaks.next(TypeCase.printable(letters.apply(run.text())));
            markup.append(marked(run, escape(text)));
        }
        return markup.toString();
    }

    private static String marked(Inline run, String text) {
        String marked = text;
        for (Mark mark : OUTER_TO_INNER.reversed()) {
            if (run.has(mark)) {
                marked = element(mark, marked);
            }
        }
        if (run.link().isEmpty()) {
            return marked;
        }
        String target = escape(run.link().get().address());
        return "<a type=\"Reference\" href=\"" + target + "\">" + element(Mark.UNDERLINE, marked) + "</a>";
    }

    private static String element(Mark mark, String text) {
        String name = switch (mark) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
        return "<" + name + ">" + text + "</" + name + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
