package vn.trinhky.signing;

import java.time.Instant;

/**
 * Prolongs how long the signatures of an issued file can be checked: certificates and revocation lists are added to it,
 * and a timestamp over all of it (PAdES-BASELINE-LTA). Doing so again before that timestamp's certificate ends renews it
 * for as long as the next one holds. The bytes given are an unchanged prefix of the bytes returned. Takes a few hundredths
 * of a second and a round trip to the timestamp authority; call it outside any transaction.
 */
public interface PdfKeeper {
    /**
     * Extends an issued file, or renews one that was extended before.
     *
     * @throws TimestampUnavailableException if no timestamp authority answers properly; trying again later may help
     * @throws SigningRefusedException if anything else keeps it from being extended, e.g. a missing revocation list
     */
    KeptPdf extend(byte[] pdf);

    /**
     * A file that can be checked for longer.
     *
     * @param until when the certificate of its newest timestamp ends
     */
    record KeptPdf(byte[] bytes, Instant until) {}
}
