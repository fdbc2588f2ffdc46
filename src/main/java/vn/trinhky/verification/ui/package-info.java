/** The screen {@code Nhật ký}: read the audit chain, filter it, check it. */
@NullMarked
package vn.trinhky.verification.ui;

import org.jspecify.annotations.NullMarked;
