package vn.trinhky.security;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.organization.Office;

/** Which office may call what of the administration and of one's own account: a part of {@link ServiceSecurityTest}'s table. */
final class AdministrationRights {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> ADMIN = Set.of(Office.ADMIN);
    private static final Set<Office> LEADERS = Set.of(Office.ADMIN, Office.SIGNER);

    static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("AgencyAdministration.letterheads", ADMIN),
            entry("AgencyAdministration.begin", ADMIN),
            entry("AgencyAdministration.correct", ADMIN),
            entry("AgencyAdministration.isUsed", ADMIN),
            entry("CalendarAdministration.daysOf", ADMIN),
            entry("CalendarAdministration.propose", ADMIN),
            entry("CalendarAdministration.add", ADMIN),
            entry("CalendarAdministration.remove", ADMIN),
            entry("DueRules.all", ADMIN),
            entry("DueRules.decide", ADMIN),
            entry("DueRules.dueOf", Set.of(Office.DRAFTER)),
            entry("RecipientAdministration.add", ADMIN),
            entry("RecipientAdministration.change", ADMIN),
            entry("RecipientAdministration.retire", ADMIN),
            entry("RecipientAdministration.takeBack", ADMIN),
            entry("RecipientDirectory.suggest", ANYBODY),
            entry("RecipientDirectory.byNames", ANYBODY),
            entry("RecipientDirectory.find", ANYBODY),
            entry("RecipientDirectory.page", ANYBODY),
            entry("RecipientDirectory.count", ANYBODY),
            entry("OfficeSetup.isOpen", ADMIN),
            entry("OfficeSetup.progress", ADMIN),
            entry("OfficeSetup.beginChain", ADMIN),
            entry("OfficeSetup.finish", ADMIN),
            entry("OwnCredentials.choosePassword", ANYBODY),
            entry("OwnPasskeys.all", ANYBODY),
            entry("OwnPasskeys.remove", ANYBODY),
            entry("OwnPassword.change", ANYBODY),
            entry("OwnSessions.all", ANYBODY),
            entry("OwnSessions.end", ANYBODY),
            entry("PeopleAdministration.page", ADMIN),
            entry("PeopleAdministration.count", ADMIN),
            entry("PeopleAdministration.person", ADMIN),
            entry("PeopleAdministration.add", ADMIN),
            entry("PeopleAdministration.describe", ADMIN),
            entry("PeopleAdministration.takePost", ADMIN),
            entry("PeopleAdministration.changeOffices", ADMIN),
            entry("PeopleAdministration.resetPassword", ADMIN),
            entry("PeopleAdministration.lock", ADMIN),
            entry("PeopleAdministration.unlock", ADMIN),
            entry("RightsConfirmation.open", LEADERS),
            entry("RightsConfirmation.countOpen", LEADERS),
            entry("RightsConfirmation.confirm", LEADERS),
            entry("RemoteCertificates.isOffered", ADMIN),
            entry("RemoteCertificates.accountOf", ADMIN),
            entry("RemoteCertificates.link", ADMIN),
            entry("RemoteCertificates.unlink", ADMIN),
            entry("SigningCertificates.all", ADMIN),
            entry("SigningCertificates.unlock", ADMIN),
            entry("UnitAdministration.all", ADMIN),
            entry("UnitAdministration.add", ADMIN),
            entry("UnitAdministration.change", ADMIN),
            entry("UnitAdministration.setHead", ADMIN));

    private AdministrationRights() {}
}
