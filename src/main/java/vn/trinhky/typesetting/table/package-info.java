/** What a table looks like wherever it is set, on pages and in Word documents alike. */
@NullMarked
package vn.trinhky.typesetting.table;

import org.jspecify.annotations.NullMarked;
