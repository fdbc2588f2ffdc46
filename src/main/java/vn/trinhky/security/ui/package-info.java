/**
 * Log-in and the signed-in person, as they are seen.
 */
@NullMarked
package vn.trinhky.security.ui;

import org.jspecify.annotations.NullMarked;
