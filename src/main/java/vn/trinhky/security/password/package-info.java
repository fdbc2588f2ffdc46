/**
 * Which passwords are taken, and how a person changes their own.
 */
@NullMarked
package vn.trinhky.security.password;

import org.jspecify.annotations.NullMarked;
