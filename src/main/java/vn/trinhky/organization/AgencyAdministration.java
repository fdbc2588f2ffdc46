package vn.trinhky.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.LetterheadEntry;
import vn.trinhky.organization.agency.LetterheadListing;
import vn.trinhky.organization.agency.LetterheadUse;

/**
 * Keeps the agency's letterheads. One follows the other; a document is set with the one of the day it is submitted and
 * keeps it for ever, so what documents carry is never rewritten.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AgencyAdministration {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Agencies agencies;
    private final Letterheads letterheads;
    private final ObjectProvider<LetterheadUse> uses;
    private final OfficeRecord record;
    private final Clock clock;

    AgencyAdministration(
            Agencies agencies,
            Letterheads letterheads,
            ObjectProvider<LetterheadUse> uses,
            OfficeRecord record,
            Clock clock) {
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.uses = uses;
        this.record = record;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LetterheadListing> letterheads() {
        return letterheads.findOwn().stream().map(Letterhead::listing).toList();
    }

    /**
     * A new letterhead begins; the last one ends the day before.
     *
     * @throws RuleBrokenException if it would begin before today, or not after the last one
     */
    public LetterheadId begin(LetterheadEntry entry) {
        if (entry.from().isBefore(OfficeTime.today(clock))) {
            throw new RuleBrokenException(AgencyRule.LETTERHEAD_FROM_TODAY);
        }
        letterheads.findOwn().stream().findFirst().ifPresent(last -> endBefore(entry.from(), last));
        Agency agency = agencies.findByOwnTrue().orElseThrow(() -> new NoSuchElementException("no agency is set up"));
        LetterheadId id = new LetterheadId(UUID.randomUUID());
        letterheads.save(new Letterhead(id, agency.id(), entry));
        write("letterheadBegun", id, entry.from());
        return id;
    }

    /**
     * Puts right a letterhead no document carries yet; its first day stays.
     *
     * @throws RuleBrokenException {@link AgencyRule#LETTERHEAD_UNUSED}
     */
    public void correct(LetterheadId id, LetterheadEntry entry) {
        if (isUsed(id)) {
            throw new RuleBrokenException(AgencyRule.LETTERHEAD_UNUSED);
        }
        Letterhead letterhead =
                letterheads.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no letterhead " + id));
        letterhead.describe(entry);
        write("letterheadCorrected", id, letterhead.listing().from());
    }

    /** Whether documents carry it, so that it cannot be put right any more. */
    @Transactional(readOnly = true)
    public boolean isUsed(LetterheadId id) {
        return uses.stream().anyMatch(use -> use.isUsed(id));
    }

    private static void endBefore(LocalDate day, Letterhead last) {
        if (!day.isAfter(last.listing().from())) {
            throw new RuleBrokenException(
                    AgencyRule.LETTERHEAD_AFTER_LAST, DAY.format(last.listing().from()));
        }
        last.endBefore(day);
    }

    private void write(String act, LetterheadId id, LocalDate from) {
        record.write(act, "letterhead:" + id, Map.of("from", from.toString()));
    }
}
