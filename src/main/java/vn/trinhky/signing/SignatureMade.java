package vn.trinhky.signing;

import java.time.Instant;
import vn.trinhky.signing.SignedPdf.SignedState;

/**
 * A signature as it was recorded when it was made.
 *
 * @param state CERTIFIED for the signer's, SEALED for the agency's
 * @param holder the person, or the agency for its seal
 * @param capacity in which post the person signed, e.g. {@code TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH}; empty for the seal
 */
public record SignatureMade(SignedState state, String holder, String capacity, Instant at) {}
