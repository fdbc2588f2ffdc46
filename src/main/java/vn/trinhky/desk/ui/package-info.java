/** What waits for the person, and everything about one report on one page. */
@NullMarked
package vn.trinhky.desk.ui;

import org.jspecify.annotations.NullMarked;
