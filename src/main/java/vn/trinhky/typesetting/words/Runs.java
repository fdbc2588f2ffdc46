package vn.trinhky.typesetting.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.typesetting.layout.Face;
import vn.trinhky.typesetting.layout.Run;
import vn.trinhky.typesetting.layout.Run.Height;

/**
 * Words as runs of one look each.
 *
 * @param size of the letters
 * @param bold all of it, whatever the writer marked
 * @param upperCase all of it
 */
public record Runs(float size, boolean bold, boolean italic, boolean upperCase) {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public static Runs plain(float size) {
        return new Runs(size, false, false, false);
    }

    public static Runs bold(float size) {
        return new Runs(size, true, false, false);
    }

    public static Runs italic(float size) {
        return new Runs(size, false, true, false);
    }

    public Runs inUpperCase() {
        return new Runs(size, bold, italic, true);
    }

    /** Words of the program, or a line of people's. */
    public List<Run> of(String text) {
        return text.isEmpty() ? List.of() : List.of(run(text));
    }

    private Run run(String text) {
        return new Run(letters(text), Face.of(bold, italic), size);
    }

    /** What a writer marked; links are underlined, as the decree wants black text. */
    public List<Run> of(List<Inline> inlines) {
        List<Run> runs = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            Face face = Face.of(bold || inline.has(Mark.BOLD), italic || inline.has(Mark.ITALIC));
            boolean underlined = inline.has(Mark.UNDERLINE) || inline.link().isPresent();
            Optional<String> link = inline.link().map(LinkTarget::address);
            runs.add(new Run(letters(inline.text()), face, size, height(inline), underlined, link));
        }
        return runs;
    }

    /** A sign of the program before what a writer wrote. */
    public List<Run> of(String sign, List<Inline> inlines) {
        List<Run> runs = new ArrayList<>(inlines.size() + 1);
        runs.add(run(sign + " "));
        runs.addAll(of(inlines));
        return runs;
    }

    private String letters(String text) {
        return Printable.of(upperCase ? text.toUpperCase(VIETNAMESE) : text);
    }

    private static Height height(Inline inline) {
        if (inline.has(Mark.SUPERSCRIPT)) {
            return Height.RAISED;
        }
        return inline.has(Mark.SUBSCRIPT) ? Height.LOWERED : Height.ON_LINE;
    }
}
