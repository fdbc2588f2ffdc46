/**
 * How a report looks wherever it is listed or opened: its badge, its urgency, its due date, who has it.
 */
@NullMarked
@NamedInterface("panel")
package vn.trinhky.report.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
