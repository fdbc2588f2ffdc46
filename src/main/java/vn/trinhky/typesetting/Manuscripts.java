package vn.trinhky.typesetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.VersionDetails;

/** Puts together what is printed: the report, the letterhead it keeps, and who signs in which capacity. */
@Component
public class Manuscripts {
    private static final SignatureBlock NOBODY_YET = new SignatureBlock(List.of(), "");

    private final Organization organization;
    private final Absences absences;
    private final CheckAddress checkAddress;
    private final Clock clock;

    Manuscripts(Organization organization, Absences absences, CheckAddress checkAddress, Clock clock) {
        this.organization = organization;
        this.absences = absences;
        this.checkAddress = checkAddress;
        this.clock = clock;
    }

    /** What stands after the number of a version, under the letterhead it was submitted with. */
    public String symbol(VersionDetails version) {
        return symbol(version.metadata(), organization.letterhead(version.letterhead()));
    }

    private String symbol(ReportMetadata metadata, LetterheadDetails letterhead) {
        String unit = organization.unit(metadata.draftingUnit()).abbreviation();
        return metadata.type().symbol(letterhead.abbreviation(), unit);
    }

    /**
     * A draft under today's letterhead.
     *
     * @param version the version it would become
     * @param signer who would sign it, as far as it is known
     */
    public Manuscript of(DraftDetails draft, int version, Optional<PersonId> signer) {
        LocalDate today = OfficeTime.today(clock);
        LetterheadDetails letterhead = organization.letterheadOn(today);
        return new Manuscript(
                draft.metadata(),
                draft.content(),
                letterhead,
                symbol(draft.metadata(), letterhead),
                signer.map(person -> block(person, today)).orElse(NOBODY_YET),
                checkAddress.of(draft.report()),
                new PageMark.Draft(version, Optional.empty(), today.getYear()));
    }

    /**
     * A submitted version under the letterhead it was submitted with.
     *
     * @param under the delegation the signer signs under, if they sign for somebody who is away
     */
    public Manuscript of(VersionDetails version, PersonId signer, Optional<AbsenceId> under, PageMark mark) {
        LetterheadDetails letterhead = organization.letterhead(version.letterhead());
        LocalDate today = OfficeTime.today(clock);
        SignatureBlock block = under.map(absence -> new SignatureBlock(
                        absences.signingLines(signer, absence, today),
                        organization.person(signer).name()))
                .orElseGet(() -> block(signer, today));
        return new Manuscript(
                version.metadata(),
                version.content(),
                letterhead,
                symbol(version.metadata(), letterhead),
                block,
                checkAddress.of(version.report()),
                mark);
    }

    private SignatureBlock block(PersonId signer, LocalDate day) {
        return new SignatureBlock(
                organization.signingCapacity(signer, day),
                organization.person(signer).name());
    }
}
