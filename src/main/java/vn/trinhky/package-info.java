/** TrinhKy: drafting, review, signature, issue and archive of a commune office's reports. One sub-package is one module. */
@NullMarked
package vn.trinhky;

import org.jspecify.annotations.NullMarked;
