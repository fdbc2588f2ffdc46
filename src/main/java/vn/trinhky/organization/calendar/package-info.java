/**
 * The days the office works: holidays as the law has them, the lunar ones computed, and what the yearly decision swaps.
 */
@NullMarked
package vn.trinhky.organization.calendar;

import org.jspecify.annotations.NullMarked;
