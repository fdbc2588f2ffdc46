/**
 * The administration: people, units, agency, recipients and calendar, as the administrator keeps them. Nothing in it
 * shows what a document says.
 */
@NullMarked
package vn.trinhky.organization.ui;

import org.jspecify.annotations.NullMarked;
