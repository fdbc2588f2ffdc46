package vn.trinhky.register.sending;

import vn.trinhky.report.ReportId;

/**
 * A document the clerk has to see to.
 *
 * @param number as printed
 * @param deliveries how many of its recipients wait for the clerk
 */
public record DocumentInCare(ReportId report, String number, int deliveries) {}
