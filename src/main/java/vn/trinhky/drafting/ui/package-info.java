/** The screens in which a report is written, and the editor component they are built around. */
@NullMarked
package vn.trinhky.drafting.ui;

import org.jspecify.annotations.NullMarked;
