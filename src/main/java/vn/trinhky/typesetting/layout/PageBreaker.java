package vn.trinhky.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.typesetting.layout.Piece.Keep;

/** Puts pieces on pages, as many on each as fit, and ends a page only where the pieces allow it. */
public final class PageBreaker {
    private static final float ROUNDING = 0.01f;
    /** A page that would stay emptier than this rather ends at a worse place. */
    private static final float WELL_FILLED = 0.5f;

    /** @param top from the top of the text area */
    public record Placed(Piece piece, float top) {}

    private final List<Piece> pieces;

    private PageBreaker(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * At least one page, from top to bottom each.
     *
     * @param first height of the first page
     * @param others of all others
     */
    public static List<List<Placed>> pages(List<Piece> pieces, float first, float others) {
        PageBreaker breaker = new PageBreaker(pieces);
        List<List<Placed>> pages = new ArrayList<>();
        int start = 0;
        do {
            float height = pages.isEmpty() ? first : others;
            int end = breaker.endOfPage(start, height + ROUNDING);
            pages.add(breaker.placed(start, end));
            start = end;
        } while (start < pieces.size());
        return pages;
    }

    private int endOfPage(int start, float height) {
        float filled = 0;
        int free = start;
        int rather = start;
        float filledAtFree = 0;
        for (int i = start; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            filled += i == start ? piece.heightOnTop() : piece.gap();
            filled += piece.height();
            if (filled > height) {
                if (free > start && (filledAtFree >= height * WELL_FILLED || rather <= free)) {
                    return free;
                }
                return rather > start ? rather : Math.max(i, start + 1);
            }
            if (piece.keep() == Keep.FREE) {
                free = i + 1;
                filledAtFree = filled;
            }
            if (piece.keep() != Keep.FIRMLY) {
                rather = i + 1;
            }
        }
        return pieces.size();
    }

    private List<Placed> placed(int start, int end) {
        List<Placed> placed = new ArrayList<>();
        float top = 0;
        for (int i = start; i < end; i++) {
            Piece piece = pieces.get(i).bare();
            top += i == start ? 0 : piece.gap();
            Optional<Piece> joined = placed.isEmpty()
                    ? Optional.empty()
                    : placed.getLast().piece().with(piece);
            if (joined.isPresent()) {
                placed.set(
                        placed.size() - 1,
                        new Placed(joined.get(), placed.getLast().top()));
            } else {
                placed.add(new Placed(piece, top));
            }
            top += piece.height() + (i == start ? piece.heightOnTop() : 0);
        }
        return placed;
    }
}
