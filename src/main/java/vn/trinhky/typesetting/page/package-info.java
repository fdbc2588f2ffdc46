/** The page of NĐ 30/2020: where its components stand, how large they are, and what may not be parted. */
@NullMarked
package vn.trinhky.typesetting.page;

import org.jspecify.annotations.NullMarked;
