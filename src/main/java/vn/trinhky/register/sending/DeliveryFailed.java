package vn.trinhky.register.sending;

import java.time.Instant;
import vn.trinhky.report.ReportId;

/** A document could not be sent to one of its recipients; the clerk has to see to it. */
public record DeliveryFailed(DeliveryId delivery, ReportId report, Instant at) {}
