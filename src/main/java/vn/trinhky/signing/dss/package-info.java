/**
 * The signature library behind the faces of signing: PAdES by DSS, keys in PKCS#12 files, the demonstration authority
 * and the verifier. No type of the library leaves this package.
 *
 * <p>Why so: {@code docs/decisions/0008-signing.md}.
 */
@NullMarked
package vn.trinhky.signing.dss;

import org.jspecify.annotations.NullMarked;
