/** The outgoing register on the screen, year by year. */
@NullMarked
package vn.trinhky.register.ui;

import org.jspecify.annotations.NullMarked;
