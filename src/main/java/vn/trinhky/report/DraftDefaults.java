package vn.trinhky.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.UnitDetails;

/** What a new draft takes from the office: its agency, its unit's file copy, and the day it is due by the rule of its type. */
@Component
class DraftDefaults {
    private static final String RECORDS_OFFICE = "VT";

    private final Organization organization;
    private final DueRules dueRules;

    DraftDefaults(Organization organization, DueRules dueRules) {
        this.organization = organization;
        this.dueRules = dueRules;
    }

    AgencyId agency() {
        return organization.agency();
    }

    List<UnitDetails> units() {
        return organization.units();
    }

    /** An empty report of the drafter's unit. */
    ReportMetadata blankOf(PersonDetails drafter) {
        UnitDetails unit = organization.unit(drafter.unit());
        ReportMetadata blank = ReportMetadata.blank(unit.id(), "", RECORDS_OFFICE + ", " + unit.abbreviation());
        return new ReportMetadata(
                blank.type(),
                blank.subject(),
                List.of(),
                List.of(),
                blank.fileCopy(),
                List.of(),
                blank.urgency(),
                blank.period(),
                dueRules.dueOf(blank.type()),
                blank.draftingUnit(),
                blank.askedBy(),
                blank.restricted(),
                blank.marks(),
                List.of());
    }
}
