package vn.trinhky.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.event.ReportEvent;

/**
 * A report on its way. Each verb guards, changes and announces in one place, so that nobody can skip the rule or
 * forget the event. What it says is kept apart, in {@link Draft} and {@link SubmittedVersion}: lists never load it.
 */
@Entity
@Table(name = "report")
class Report extends ReportStanding {
    private UUID agencyId;

    @Embedded
    private Headline headline;

    private UUID drafterId;
    private String drafterName;

    @Embedded
    private @Nullable AftermathColumns aftermath;

    private @Nullable String printedNumber;
    private @Nullable LocalDate documentDate;
    private @Nullable Instant issuedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
    protected Report() {}

    private Report(ReportId id, AgencyId agency, ReportMetadata metadata, PersonDetails drafter, Instant now) {
        super(id, drafter, metadata.dueDate().orElse(null), now);
        this.agencyId = agency.value();
        this.headline = Headline.of(metadata);
        this.drafterId = drafter.id().value();
        this.drafterName = drafter.name();
        this.createdAt = now;
    }

    static Report draft(AgencyId agency, ReportMetadata metadata, PersonDetails drafter, Instant now) {
        Report report = new Report(ReportId.random(), agency, metadata, drafter, now);
        report.announce(new ReportEvent.ReportDrafted(report.id(), drafter.actor(), now), ReportAct.CREATE, null);
        return report;
    }

    /** The drafter works on it; agreements to earlier versions were voided when it became a draft again. */
    void edit(PersonDetails by, ReportMetadata metadata, Instant now) {
        move(ReportAct.EDIT, by, now);
        headline = Headline.of(metadata);
        whereabouts().keep(drafter(), headline.dueDate());
    }

    /** A new version goes through the chain in a new round; who gets it is handed in by {@link #passTo}. */
    void submit(PersonDetails by, Sha256 hash, Instant now) {
        ReportRule.SUBJECT_REQUIRED.require(!headline.subject().isEmpty());
        move(ReportAct.SUBMIT, by, now);
        nextVersion(hash);
        whereabouts().nowhere(now);
        announce(
                new ReportEvent.ReportSubmitted(
                        id(),
                        by.actor(),
                        now,
                        version().number(),
                        hash,
                        version().round()),
                ReportAct.SUBMIT,
                null);
    }

    /** Right after submission: the first step's people get it. */
    void passTo(NextStep next, Collection<PersonId> chainPeople, Instant now) {
        if (status() != ReportStatus.IN_REVIEW || whereabouts().holder().isPresent()) {
            throw new IllegalReportTransition(status(), ReportAct.SUBMIT);
        }
        whereabouts().joinAll(chainPeople);
        whereabouts().pass(next, headline.dueDate(), now);
    }

    /** The holder's step agrees to the version shown; the next step's people, or the signer, get it. */
    void agree(Actor by, Sha256 shown, NextStep next, boolean last, Instant now) {
        ReportAct act = last ? ReportAct.CONCLUDE_REVIEW : ReportAct.AGREE;
        requireMay(act, by, shown);
        move(act, by, now);
        whereabouts().pass(next, headline.dueDate(), now);
        announce(new ReportEvent.ReportAgreed(id(), by.ref(), now, version().number(), shown, last), act, null);
    }

    /** Any act within the chain beside agreeing and returning. */
    void go(ChainMove move, Actor by, Instant now) {
        go(move, by, headline.dueDate(), now);
    }

    void returnForRevision(Actor by, Reason reason, Instant now) {
        move(ReportAct.RETURN, by, now);
        backToDrafter(now);
        announce(
                new ReportEvent.ReportReturned(id(), by.ref(), now, version().number(), Sha256.of(reason.text())),
                ReportAct.RETURN,
                reason);
    }

    void withdraw(PersonDetails by, Instant now) {
        move(ReportAct.WITHDRAW, by, now);
        backToDrafter(now);
        announce(
                new ReportEvent.ReportWithdrawn(id(), by.actor(), now, version().number()), ReportAct.WITHDRAW, null);
    }

    /** Recorded together with the number it used; the clerks get it and have to have sent it by that day, or by its own. */
    void sign(Actor by, SignedUnder mark, LocalDate issueBy, Instant now) {
        requireMay(ReportAct.SIGN, by, mark.version());
        move(ReportAct.SIGN, by, now);
        printedNumber = mark.printedNumber();
        documentDate = mark.date();
        whereabouts().toOffice(Office.CLERK, issueBy, headline.dueDate(), now);
        announce(
                new ReportEvent.ReportSigned(
                        id(), by.ref(), now, version().number(), mark.version(), mark.printedNumber(), mark.file()),
                ReportAct.SIGN,
                null);
    }

    void issue(PersonDetails by, Sha256 file, Instant now) {
        move(ReportAct.ISSUE, by, now);
        issuedAt = now;
        whereabouts().nowhere(now);
        announce(new ReportEvent.ReportIssued(id(), by.actor(), now, number(), file), ReportAct.ISSUE, null);
    }

    /** Back to the drafter; the number it was signed under is given up by whoever keeps the register. */
    void refuseToSeal(PersonDetails by, Reason reason, Instant now) {
        move(ReportAct.REFUSE_TO_SEAL, by, now);
        announce(
                new ReportEvent.SealRefused(id(), by.actor(), now, number(), Sha256.of(reason.text())),
                ReportAct.REFUSE_TO_SEAL,
                reason);
        printedNumber = null;
        documentDate = null;
        backToDrafter(now);
    }

    void cancel(PersonDetails by, Reason reason, Instant now) {
        move(ReportAct.CANCEL, by, now);
        whereabouts().nowhere(now);
        announce(
                new ReportEvent.ReportCancelled(id(), by.actor(), now, Sha256.of(reason.text())),
                ReportAct.CANCEL,
                reason);
    }

    /** A signer decides; the clerks get it to carry it out, and the document stays valid until then. */
    void decide(AfterIssueDecision decision, PersonDetails by, Reason reason, Instant now) {
        move(decision.decided(), by, now);
        aftermath = aftermath().deciding(decision);
        whereabouts().toOffice(Office.CLERK, null, null, now);
        announce(
                new ReportEvent.AfterIssueDecided(id(), by.actor(), now, number(), decision, Sha256.of(reason.text())),
                decision.decided(),
                reason);
    }

    void revokeDecision(PersonDetails by, Instant now) {
        move(ReportAct.REVOKE_DECISION, by, now);
        end(null, now);
        announce(new ReportEvent.DecisionRevoked(id(), by.actor(), now, number()), ReportAct.REVOKE_DECISION, null);
    }

    /** @param informed everybody who got it and is told */
    void recall(PersonDetails by, List<String> informed, Instant now) {
        move(ReportAct.RECALL, by, now);
        end(null, now);
        announce(
                new ReportEvent.ReportRecalled(id(), by.actor(), now, number(), Sha256.of(String.join("\n", informed))),
                ReportAct.RECALL,
                null);
    }

    void correct(PersonDetails by, CorrectionLetter letter, Instant now) {
        requireMay(ReportAct.CORRECT, Actor.alone(by));
        letter.requirePossible(Objects.requireNonNull(documentDate, "issued without a date"), OfficeTime.day(now));
        move(ReportAct.CORRECT, by, now);
        end(letter, now);
        announce(
                new ReportEvent.ReportCorrected(id(), by.actor(), now, number(), letter.number(), letter.date()),
                ReportAct.CORRECT,
                null);
    }

    /** The document that will replace it, begun by somebody of its unit; both know of each other. */
    Report prepareReplacement(PersonDetails by, ReportMetadata metadata, Reason reason, Instant now) {
        move(ReportAct.PREPARE_REPLACEMENT, by, now);
        Report replacing = draft(new AgencyId(agencyId), metadata, by, now);
        replacing.aftermath = AftermathColumns.replacing(id());
        announce(
                new ReportEvent.ReplacementBegun(
                        id(), by.actor(), now, number(), replacing.id(), Sha256.of(reason.text())),
                ReportAct.PREPARE_REPLACEMENT,
                reason);
        return replacing;
    }

    /** In the transaction that issues the replacing document; what was recalled meanwhile stays recalled. */
    void replaceBy(Report replacing, PersonDetails by, Instant now) {
        if (status() == ReportStatus.ISSUED) {
            move(ReportAct.REPLACE, by, now);
            end(null, now);
            announce(
                    new ReportEvent.ReportReplaced(id(), by.actor(), now, number(), replacing.id(), replacing.number()),
                    ReportAct.REPLACE,
                    null);
        }
    }

    private void end(@Nullable CorrectionLetter letter, Instant now) {
        aftermath = letter == null ? aftermath().deciding(null) : aftermath().correctedBy(letter);
        whereabouts().nowhere(now);
    }

    private void backToDrafter(Instant now) {
        whereabouts().toDrafter(drafter(), headline.dueDate(), now);
    }

    private Holder drafter() {
        return new Holder.OnePerson(new PersonId(drafterId), drafterName);
    }

    private String number() {
        return Objects.requireNonNull(printedNumber, "signed without a number");
    }

    ReportAccess access() {
        return new ReportAccess(
                status(),
                new PersonId(drafterId),
                headline.draftingUnit(),
                headline.restricted(),
                whereabouts().participants());
    }

    @Override
    Optional<RuleBrokenException> refusalOf(ReportAct act, Actor by) {
        PersonDetails person = by.person();
        boolean ofItsUnit = person.unit().equals(headline.draftingUnit());
        return new Relation(
                        drafterId.equals(person.id().value()),
                        person.headOf().contains(headline.draftingUnit()),
                        isAt(by),
                        act == ReportAct.ANSWER && whereabouts().includes(person.id()),
                        ofItsUnit && person.holds(Office.DRAFTER),
                        person.offices(),
                        aftermath().decision())
                .refusalOf(act, status());
    }

    AftermathColumns aftermath() {
        return AftermathColumns.of(aftermath);
    }

    ReportSummary summary() {
        return new ReportSummary(
                id(),
                status(),
                headline.subject(),
                headline.urgency(),
                Optional.ofNullable(headline.dueDate()),
                headline.restricted(),
                headline.draftingUnit(),
                new PersonId(drafterId),
                drafterName,
                whereabouts().holder(),
                whereabouts().since(),
                whereabouts().actBy(),
                version().number(),
                version().hash(),
                version().round(),
                Optional.ofNullable(printedNumber),
                Optional.ofNullable(documentDate),
                Optional.ofNullable(issuedAt),
                changedAt());
    }
}
