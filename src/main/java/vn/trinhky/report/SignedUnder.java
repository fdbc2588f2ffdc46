package vn.trinhky.report;

import java.time.LocalDate;
import vn.trinhky.kernel.Sha256;

/**
 * What the signature was given to and under which number.
 *
 * @param version hash of the agreed version that was typeset and signed
 * @param printedNumber e.g. {@code 05/BC-UBND}
 * @param date as printed: the day of signing in Vietnam
 * @param file hash of the signed PDF
 */
public record SignedUnder(Sha256 version, String printedNumber, LocalDate date, Sha256 file) {}
