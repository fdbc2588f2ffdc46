package vn.trinhky.typesetting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** A piece whose parts stand at places of their own, like the head of a letter. */
public final class Composite implements Piece {
    private final float gap;
    private final Keep keep;
    private final List<Part> parts = new ArrayList<>();
    private float height;

    public Composite(float gap, Keep keep) {
        this.gap = gap;
        this.keep = keep;
    }

    @FunctionalInterface
    private interface Part {
        void draw(Sheet sheet, float top);
    }

    /**
     * A text at a height of its own.
     *
     * @return the height below it
     */
    public float text(List<Run> runs, TextStyle style, float top, Tag tag) {
        List<Line> lines = LineBreaker.lines(runs, style.width(), style.firstIndent());
        float y = top;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            float at = y;
            parts.add((sheet, origin) -> sheet.text(line, style, origin + at, tag, first));
            y += style.lineHeight();
        }
        reach(y);
        return y;
    }

    /** A level rule in black. */
    public void rule(float left, float top, float length, float thickness) {
        parts.add((sheet, origin) -> sheet.rule(left, origin + top, length, 0, new Stroke(thickness, Color.BLACK)));
        reach(top);
    }

    /** An empty frame. */
    public void frame(float left, float top, float width, float frameHeight, Stroke stroke) {
        parts.add((sheet, origin) -> sheet.frame(left, origin + top, width, frameHeight, stroke));
        reach(top + frameHeight);
    }

    /** A text in a colour of its own, on one line. */
    public void stamp(Run run, TextStyle style, float top, Color color, Tag tag) {
        List<Line> lines = LineBreaker.lines(List.of(run), style.width(), 0);
        parts.add((sheet, origin) -> sheet.colored(lines.getFirst(), style, origin + top, tag, color));
        reach(top + style.lineHeight());
    }

    /** A code at the left edge. */
    public void code(CodePiece code, float top) {
        parts.add((sheet, origin) -> code.draw(sheet, origin + top, false));
        reach(top + code.height());
    }

    /** At least so high. */
    public void reach(float least) {
        height = Math.max(height, least);
    }

    @Override
    public float gap() {
        return gap;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public Keep keep() {
        return keep;
    }

    @Override
    public void draw(Sheet sheet, float top, boolean onTop) {
        parts.forEach(part -> part.draw(sheet, top));
    }
}
