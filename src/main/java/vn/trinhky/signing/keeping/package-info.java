/**
 * Keeps issued files checkable for decades: extends each, and renews it before its newest timestamp's certificate ends.
 * Knows every state of every signed file by its hash.
 */
@NullMarked
package vn.trinhky.signing.keeping;

import org.jspecify.annotations.NullMarked;
