/**
 * From an empty database to a working office: what is still missing, and the first chain.
 */
@NullMarked
@NamedInterface("setup")
package vn.trinhky.organization.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
