package vn.trinhky.typesetting.page;

import java.util.List;
import vn.trinhky.typesetting.layout.Piece;

/**
 * Pages of one format with their own numbers.
 *
 * @param footHeight kept free at the foot of the first page
 * @param foot what stands there
 */
record Section(PageFormat format, List<Piece> pieces, float footHeight, List<Piece> foot) {}
