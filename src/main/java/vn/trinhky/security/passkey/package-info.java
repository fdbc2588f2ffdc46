/**
 * Passkeys: a way in that cannot be typed, guessed or told to anybody, kept by the person's own device.
 */
@NullMarked
package vn.trinhky.security.passkey;

import org.jspecify.annotations.NullMarked;
