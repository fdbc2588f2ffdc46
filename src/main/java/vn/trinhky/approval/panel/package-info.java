/**
 * What other screens show of an approval: where a report stands in its chain, what was remarked on it, and the text of
 * a version as a sheet to read.
 */
@NullMarked
@NamedInterface("panel")
package vn.trinhky.approval.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
