package vn.trinhky.security;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.organization.Office;

/** Which office may call what of the chain and of absences: a part of {@link ServiceSecurityTest}'s table. */
final class ChainRights {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> ADMIN = Set.of(Office.ADMIN);
    private static final Set<Office> DRAFTER = Set.of(Office.DRAFTER);
    private static final Set<Office> SIGNER = Set.of(Office.SIGNER);
    private static final Set<Office> AT_A_STEP = Set.of(Office.REVIEWER, Office.SIGNER, Office.CLERK);
    private static final Set<Office> COMMENTING = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER);

    static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("Absences.register", ANYBODY),
            entry("Absences.end", ANYBODY),
            entry("Absences.known", ANYBODY),
            entry("Absences.since", ANYBODY),
            entry("AbsencesAhead.of", ANYBODY),
            entry("Absences.heldBy", ANYBODY),
            entry("Absences.signingLines", ANYBODY),
            entry("Approvals.open", DRAFTER),
            entry("Approvals.agree", AT_A_STEP),
            entry("Approvals.actingFor", ANYBODY),
            entry("Approvals.sendBack", AT_A_STEP),
            entry("Approvals.sendBackTo", AT_A_STEP),
            entry("Approvals.returnForRevision", AT_A_STEP),
            entry("Approvals.recordSignature", SIGNER),
            entry("Approvals.comment", COMMENTING),
            entry("Approvals.mayComment", ANYBODY),
            entry("Approvals.comments", ANYBODY),
            entry("Approvals.round", ANYBODY),
            entry("Approvals.expectedSigner", ANYBODY),
            entry("ChainAdministration.all", ADMIN),
            entry("ChainAdministration.find", ADMIN),
            entry("ChainAdministration.office", ADMIN),
            entry("ChainAdministration.faults", ADMIN),
            entry("ChainAdministration.add", ADMIN),
            entry("ChainAdministration.change", ADMIN),
            entry("ChainAdministration.retire", ADMIN),
            entry("ChainAdministration.takeBack", ADMIN),
            entry("ChainAdministration.chainFor", ADMIN),
            entry("Consultations.ask", ANYBODY),
            entry("Consultations.answer", ANYBODY),
            entry("Consultations.waiting", ANYBODY),
            entry("Consultations.of", ANYBODY),
            entry("Handovers.reassign", ANYBODY),
            entry("Handovers.colleagues", ANYBODY));

    private ChainRights() {}
}
