/** What the administrator decides about types of documents. */
@NullMarked
package vn.trinhky.report.ui;

import org.jspecify.annotations.NullMarked;
