/** Pages as a file: tagged, archivable, readable by everybody, and ready to be signed. */
@NullMarked
package vn.trinhky.typesetting.pdf;

import org.jspecify.annotations.NullMarked;
