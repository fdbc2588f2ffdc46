/** A real MariaDB started by the program itself, for trying out, for development and for tests. */
@NullMarked
package vn.trinhky.storage.embedded;

import org.jspecify.annotations.NullMarked;
