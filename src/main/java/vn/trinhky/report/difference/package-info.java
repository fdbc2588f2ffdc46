/**
 * What changed between two texts of a report, as a careful person would mark it: words, not letters; moved, split and
 * merged paragraphs, renumbered headings and rows of tables recognised. A difference holds both texts: it gives either
 * from the other.
 *
 * @see <a href="../../../../../../../../docs/decisions/0016-differences.md">decision 0016</a>
 */
@NullMarked
@NamedInterface("difference")
package vn.trinhky.report.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
