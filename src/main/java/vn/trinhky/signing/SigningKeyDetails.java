package vn.trinhky.signing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose key would sign, as the signing dialog shows it.
 *
 * @param name full name of the person, or of the agency
 * @param capacity lines printed above the signature, joined; empty for a seal
 * @param validTo last day of the certificate, empty if the holder has no key here
 */
public record SigningKeyDetails(String name, String capacity, Optional<LocalDate> validTo) {}
