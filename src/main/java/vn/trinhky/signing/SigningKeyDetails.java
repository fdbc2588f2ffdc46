package vn.trinhky.signing;

import java.time.LocalDate;

/**
 * Whose key would sign, as the signing dialog shows it.
 *
 * @param name full name of the person, or of the agency
 * @param capacity lines printed above the signature, joined; empty for a seal
 * @param validTo last day of the certificate
 * @param remote the person confirms each signature at a signing service; else a PIN is typed here
 */
public record SigningKeyDetails(String name, String capacity, LocalDate validTo, boolean remote) {}
