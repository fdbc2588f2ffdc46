package vn.trinhky.report;

import java.time.Instant;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.report.content.ReportContent;

/**
 * A submitted version: frozen, and what agreements and signatures bind to.
 *
 * @param number counted from 1
 * @param hash SHA-256 of the canonical form of metadata and content
 * @param letterhead the letterhead of the day it was submitted; it keeps it for ever
 */
public record VersionDetails(
        ReportId report,
        int number,
        ReportMetadata metadata,
        ReportContent content,
        Sha256 hash,
        LetterheadId letterhead,
        ActorRef submittedBy,
        Instant submittedAt) {}
