package vn.trinhky.register.sending;

import vn.trinhky.report.ReportId;

/**
 * Something changed about the deliveries of a document; heard in the same transaction.
 *
 * @param sent to how many recipients a mail server took it
 * @param acknowledged how many of these confirmed it
 */
public record DeliveriesCounted(ReportId report, int sent, int acknowledged) {}
