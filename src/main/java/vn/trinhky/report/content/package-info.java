/** What a report says, as blocks: sealed types, a strict JSON form, limits and the canonical form that is hashed. */
@NullMarked
@NamedInterface("content")
package vn.trinhky.report.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
