package vn.trinhky.typesetting.page;

import java.util.List;
import java.util.Optional;
import vn.trinhky.typesetting.layout.Piece;

/**
 * Pages of one format with their own numbers.
 *
 * @param foot what stands at the foot of the first page
 */
record Section(PageFormat format, List<Piece> pieces, Optional<Piece> foot) {

    /** Kept free for the text. */
    float firstHeight() {
        return format.textHeight() - foot.map(Piece::height).orElse(0f);
    }
}
