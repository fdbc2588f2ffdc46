/** The signer's screen and the clerk's: what waits, the page itself, and the PIN that makes it count. */
@NullMarked
package vn.trinhky.signing.ui;

import org.jspecify.annotations.NullMarked;
