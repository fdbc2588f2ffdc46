/** What the tests of all modules share. */
@NullMarked
package vn.trinhky.testing;

import org.jspecify.annotations.NullMarked;
