/** Random walks through the office, held against a reference model that knows nothing of the program. */
@NullMarked
package vn.trinhky.walk;

import org.jspecify.annotations.NullMarked;
