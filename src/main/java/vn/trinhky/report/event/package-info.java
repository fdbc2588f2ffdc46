/** What happened to a report: published in the transaction it happened in, and each an entry of the audit chain. */
@NullMarked
@NamedInterface("event")
package vn.trinhky.report.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
