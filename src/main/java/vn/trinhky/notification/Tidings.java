package vn.trinhky.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.notification.Audience.One;
import vn.trinhky.notification.Audience.WhoHas;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.event.ChainEvent;
import vn.trinhky.report.event.ReportEvent;

/**
 * What is told, and to whom, when something happened to a report. Whoever has it is told by where it is when the event is
 * heard: a report that has gone on meanwhile calls nobody back.
 */
final class Tidings {
    private Tidings() {}

    /** @param report as it is now */
    static List<Tiding> of(ReportEvent event, ReportSummary report) {
        List<Tiding> all = new ArrayList<>();
        switch (event) {
            case ReportEvent.ReportSubmitted submitted -> addTask(all, report);
            case ReportEvent.ReportAgreed agreed -> {
                addTask(all, report);
                all.add(drafter(agreed.last() ? NoticeKind.AGREED_BY_ALL : NoticeKind.AGREED, event, report));
            }
            case ReportEvent.ReportReturned returned -> all.add(drafter(NoticeKind.RETURNED, event, report));
            case ReportEvent.SealRefused refused -> all.add(drafter(NoticeKind.SEAL_REFUSED, event, report));
            case ReportEvent.ReportSigned signed -> {
                addTask(all, report);
                all.add(drafter(NoticeKind.SIGNED, event, report));
            }
            case ReportEvent.ReportIssued issued -> all.add(drafter(NoticeKind.ISSUED, event, report));
            case ReportEvent.AfterIssueDecided decided -> addTask(all, report);
            case ReportEvent.ReportRecalled recalled -> all.add(drafter(NoticeKind.RECALLED, event, report));
            case ReportEvent.ReportCorrected corrected -> all.add(drafter(NoticeKind.CORRECTED, event, report));
            case ReportEvent.ReportReplaced replaced -> all.add(drafter(NoticeKind.REPLACED, event, report));
            case ChainEvent inChain -> addInChain(all, inChain, report);
            case ReportEvent.ReportDrafted drafted -> {}
            case ReportEvent.ReportWithdrawn withdrawn -> {}
            case ReportEvent.ReportCancelled cancelled -> {}
            case ReportEvent.DecisionRevoked revoked -> {}
            case ReportEvent.ReplacementBegun begun -> {}
        }
        return all;
    }

    private static void addInChain(List<Tiding> all, ChainEvent event, ReportSummary report) {
        switch (event) {
            case ChainEvent.ReportSentBack sentBack -> {
                addTask(all, report);
                all.add(drafter(NoticeKind.SENT_BACK, event, report));
            }
            case ChainEvent.ReportReassigned reassigned -> addTask(all, report);
            case ChainEvent.OpinionAsked asked -> all.add(one(NoticeKind.OPINION_ASKED, asked.person(), event, report));
            case ChainEvent.OpinionGiven given -> all.add(one(NoticeKind.OPINION_GIVEN, given.asker(), event, report));
            case ChainEvent.ActedForAnother acted -> {}
        }
    }

    /** What waits is told once for as long as it waits at the same place. */
    private static void addTask(List<Tiding> all, ReportSummary report) {
        report.holder()
                .ifPresent(holder -> task(report.status())
                        .ifPresent(kind -> all.add(Tiding.of(
                                kind, waiting(holder, report.status()), report.id(), key(report.holderSince())))));
    }

    /** Whoever has it, and the deputies who may do what this status asks for. */
    static Audience waiting(Holder holder, ReportStatus status) {
        return new WhoHas(
                holder,
                switch (status) {
                    case IN_REVIEW -> Optional.of(Duty.REVIEW);
                    case AWAITING_SIGNATURE -> Optional.of(Duty.SIGN);
                    default -> Optional.empty();
                });
    }

    private static Optional<NoticeKind> task(ReportStatus status) {
        return switch (status) {
            case IN_REVIEW -> Optional.of(NoticeKind.TO_REVIEW);
            case AWAITING_SIGNATURE -> Optional.of(NoticeKind.TO_SIGN);
            case SIGNED -> Optional.of(NoticeKind.TO_ISSUE);
            case ISSUED -> Optional.of(NoticeKind.TO_CARRY_OUT);
            default -> Optional.empty();
        };
    }

    private static Tiding drafter(NoticeKind kind, ReportEvent event, ReportSummary report) {
        return one(kind, report.drafter(), event, report);
    }

    private static Tiding one(NoticeKind kind, PersonId person, ReportEvent event, ReportSummary report) {
        return Tiding.of(kind, new One(person), report.id(), key(event.at())).naming(person(event.actor()));
    }

    private static String key(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    /** The person who did it, if it was one. */
    static Optional<PersonId> person(ActorRef actor) {
        try {
            return Optional.of(new PersonId(UUID.fromString(actor.id())));
        } catch (IllegalArgumentException partOfTheProgram) {
            return Optional.empty();
        }
    }
}
