/**
 * Who is logged in where, and how a session is ended from elsewhere.
 */
@NullMarked
package vn.trinhky.security.session;

import org.jspecify.annotations.NullMarked;
