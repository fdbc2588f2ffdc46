/** What all tests share: one Spring context on a fresh real MariaDB, the demo people, a clock to set, a browser. */
@NullMarked
package vn.trinhky.testing;

import org.jspecify.annotations.NullMarked;
