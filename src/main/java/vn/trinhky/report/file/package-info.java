/** Files people bring into a report: what they really are, how large they may be, and what is left of them when kept. */
@NullMarked
@NamedInterface("file")
package vn.trinhky.report.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
