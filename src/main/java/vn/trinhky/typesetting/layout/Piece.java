package vn.trinhky.typesetting.layout;

import java.util.Optional;

/** Something of a fixed height that stands on one page as a whole. */
public interface Piece {
    /** Above it, unless it is the first on its page. */
    float gap();

    float height();

    /** May a page end after it? */
    Keep keep();

    /** What it needs in addition if a page begins with it, like the header of its table. */
    default float heightOnTop() {
        return 0;
    }

    /**
     * This and the next piece as one, if they belong together and stand on the same page.
     *
     * @param next one that comes right after it, bare
     */
    default Optional<Piece> with(Piece next) {
        return Optional.empty();
    }

    /** Itself, without what else holds it to the next one. */
    default Piece bare() {
        return this;
    }

    /**
     * Places it on a page.
     *
     * @param onTop whether the page begins with it
     */
    void draw(Sheet sheet, float top, boolean onTop);

    /** How strongly a piece clings to the one after it. */
    enum Keep {
        /** A page may end here. */
        FREE,
        /** Better not. */
        RATHER,
        /** Only if both together do not fit on a page. */
        FIRMLY
    }
}
