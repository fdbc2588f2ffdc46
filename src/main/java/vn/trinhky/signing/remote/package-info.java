/**
 * Signing at a remote service in two steps, digest out and signature in, in the shape of the CSC API: the person confirms
 * on their phone, the key stays at the service.
 *
 * <p>Why so: {@code docs/decisions/0032-remote-signing.md}.
 */
@NullMarked
package vn.trinhky.signing.remote;

import org.jspecify.annotations.NullMarked;
