/**
 * Sending an issued document by e-mail to those it names: one delivery for each, from the issue to the receipt.
 * What is restricted, or goes to somebody the directory does not know, waits for the clerk's word.
 */
@NullMarked
@NamedInterface("sending")
package vn.trinhky.register.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
