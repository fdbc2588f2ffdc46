/** What people wrote, in signs and looks that can be printed. */
@NullMarked
package vn.trinhky.typesetting.words;

import org.jspecify.annotations.NullMarked;
