/**
 * Whom the office sends its documents to: names, codes, e-mail addresses.
 */
@NullMarked
@NamedInterface("directory")
package vn.trinhky.organization.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
