/** The administrator's screens of chains: the list, and the form that draws a chain and says what is wrong with it. */
@NullMarked
package vn.trinhky.approval.ui.chains;

import org.jspecify.annotations.NullMarked;
