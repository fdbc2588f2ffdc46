package vn.trinhky.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/** People and reports for rule tests: {@code aReport().inReview()}. */
final class ReportFixtures {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final UnitId CULTURE = new UnitId(UUID.randomUUID());
    static final UnitId RECORDS = new UnitId(UUID.randomUUID());
    static final PersonDetails DRAFTER = person("soạn", CULTURE, Set.of(), Office.DRAFTER);
    static final PersonDetails OTHER_DRAFTER = person("soạn khác", RECORDS, Set.of(), Office.DRAFTER);
    static final PersonDetails HEAD = person("trưởng", CULTURE, Set.of(CULTURE), Office.REVIEWER);
    static final PersonDetails REVIEWER = person("thẩm định", RECORDS, Set.of(), Office.REVIEWER);
    static final PersonDetails SIGNER = person("chủ tịch", RECORDS, Set.of(), Office.SIGNER);
    static final PersonDetails CLERK = person("văn thư", RECORDS, Set.of(), Office.CLERK);
    static final PersonDetails AUDITOR = person("thanh tra", RECORDS, Set.of(), Office.AUDITOR);
    static final PersonDetails ADMIN = person("quản trị", RECORDS, Set.of(), Office.ADMIN);
    static final Sha256 VERSION = Sha256.of("phiên bản 1");
    static final Reason REASON = new Reason("Bổ sung số liệu");

    private ReportFixtures() {}

    static PersonDetails person(String name, UnitId unit, Set<UnitId> headOf, Office... offices) {
        return new PersonDetails(new PersonId(UUID.randomUUID()), name, name, name, unit, Set.of(offices), headOf);
    }

    static ReportMetadata metadata(String subject) {
        return ReportMetadata.blank(CULTURE, subject, "VT, VHTT");
    }

    static Journey aReport() {
        return new Journey(
                Report.draft(new AgencyId(UUID.randomUUID()), metadata("Kết quả cải cách hành chính"), DRAFTER, NOW));
    }

    /** Walks a report along its way by the real verbs. */
    record Journey(Report report) {

        Report draft() {
            return report;
        }

        Report inReview() {
            report.submit(DRAFTER, VERSION, NOW);
            report.passTo(NextStep.at(Holder.of(REVIEWER)), List.of(REVIEWER.id(), SIGNER.id()), NOW);
            return report;
        }

        Report awaitingSignature() {
            inReview().agree(Actor.alone(REVIEWER), VERSION, NextStep.at(Holder.of(SIGNER)), true, NOW);
            return report;
        }

        Report signed() {
            awaitingSignature()
                    .sign(
                            Actor.alone(SIGNER),
                            new SignedUnder(VERSION, "05/BC-UBND", LocalDate.of(2026, 11, 24), Sha256.of("pdf")),
                            LocalDate.of(2026, 11, 25),
                            NOW);
            return report;
        }

        Report issued() {
            signed().issue(CLERK, Sha256.of("sealed"), NOW);
            return report;
        }

        Report returned() {
            inReview().returnForRevision(Actor.alone(REVIEWER), REASON, NOW);
            return report;
        }

        Report cancelled() {
            report.cancel(DRAFTER, REASON, NOW);
            return report;
        }
    }
}
