/** The reviewer's screens: what waits for review, and one version with its comments and the decision on it. */
@NullMarked
package vn.trinhky.approval.ui;

import org.jspecify.annotations.NullMarked;
