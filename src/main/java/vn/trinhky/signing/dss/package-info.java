/**
 * The signature library behind the faces of signing: PAdES by DSS, keys in PKCS#12 files, the demonstration authority
 * and the verifier. No type of the library leaves this package.
 *
 * @see <a href="../../../../../../../docs/decisions/0008-signing.md">Decision 0008</a>
 */
@NullMarked
package vn.trinhky.signing.dss;

import org.jspecify.annotations.NullMarked;
