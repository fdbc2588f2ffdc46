/** The archive's screen: search, the document found, and whether it is still the issued one. */
@NullMarked
package vn.trinhky.archive.ui;

import org.jspecify.annotations.NullMarked;
