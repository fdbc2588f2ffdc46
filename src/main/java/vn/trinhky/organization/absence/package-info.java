/** Who is away when, who acts for them, by which document, and what is then printed above a signature. */
@NullMarked
@NamedInterface("absence")
package vn.trinhky.organization.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
