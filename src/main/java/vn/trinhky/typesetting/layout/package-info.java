/**
 * Sets text on pages: lines are broken and measured once, pieces with heights are put on pages by rules about where a page may
 * end, and everything is placed as elements of a JasperReports page. All lengths are points, from the upper left corner of the
 * page. Knows nothing of reports.
 */
@NullMarked
package vn.trinhky.typesetting.layout;

import org.jspecify.annotations.NullMarked;
