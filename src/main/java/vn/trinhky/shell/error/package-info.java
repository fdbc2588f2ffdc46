/**
 * What a person sees instead of a screen: not found, not allowed, or a fault. Always calm, never a stack trace.
 */
@NullMarked
package vn.trinhky.shell.error;

import org.jspecify.annotations.NullMarked;
