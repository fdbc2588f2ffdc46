/**
 * What other screens show of a signature: the newest signed file of a report, to read and to take away.
 */
@NullMarked
@NamedInterface("panel")
package vn.trinhky.signing.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
