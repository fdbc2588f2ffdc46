/**
 * What is written down about the agency: its units, and the letterheads it has had over time.
 */
@NullMarked
@NamedInterface("agency")
package vn.trinhky.organization.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
