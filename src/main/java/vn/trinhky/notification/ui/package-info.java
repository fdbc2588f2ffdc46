/** The bell and the list behind it. */
@NullMarked
package vn.trinhky.notification.ui;

import org.jspecify.annotations.NullMarked;
