/** What the administrator sees of the outbox. */
@NullMarked
package vn.trinhky.mail.ui;

import org.jspecify.annotations.NullMarked;
