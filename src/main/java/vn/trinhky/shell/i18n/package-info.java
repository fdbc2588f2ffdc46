/**
 * Two languages, Vietnamese first: where the words come from and how a person chooses.
 */
@NullMarked
@NamedInterface("i18n")
package vn.trinhky.shell.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
