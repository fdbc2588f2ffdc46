package vn.trinhky.signing;

import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * A document somebody chose to sign together with others.
 *
 * @param subject as the list showed it
 * @param shown hash of the version the list showed; another one is not signed
 */
public record ChosenDocument(ReportId report, String subject, Sha256 shown) {}
