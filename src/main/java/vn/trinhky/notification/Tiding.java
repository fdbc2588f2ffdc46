package vn.trinhky.notification;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;

/**
 * Something worth telling, by ids alone.
 *
 * @param about the person it names, e.g. who returned the report
 * @param day the day it names, e.g. when something is due
 * @param onceKey the same key is told to the same person once, however often it is heard of
 */
record Tiding(
        NoticeKind kind,
        Audience audience,
        Optional<ReportId> report,
        Optional<PersonId> about,
        Optional<LocalDate> day,
        String onceKey) {

    static Tiding of(NoticeKind kind, Audience audience, ReportId report, String when) {
        return new Tiding(
                kind, audience, Optional.of(report), Optional.empty(), Optional.empty(), key(kind, report, when));
    }

    Tiding naming(Optional<PersonId> person) {
        return new Tiding(kind, audience, report, person, day, onceKey);
    }

    Tiding on(LocalDate named) {
        return new Tiding(kind, audience, report, about, Optional.of(named), onceKey);
    }

    static String key(NoticeKind kind, Object subject, Object when) {
        return kind + ":" + subject + ":" + when;
    }
}
