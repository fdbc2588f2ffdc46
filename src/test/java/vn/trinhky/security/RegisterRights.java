package vn.trinhky.security;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.organization.Office;

/** Which office may call what of the outgoing register: a part of {@link ServiceSecurityTest}'s table. */
final class RegisterRights {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> READERS =
            Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER, Office.CLERK, Office.AUDITOR);
    private static final Set<Office> SIGNER = Set.of(Office.SIGNER);
    private static final Set<Office> CLERK = Set.of(Office.CLERK);

    static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("OutgoingRegister.openSeries", SIGNER),
            entry("OutgoingRegister.reserve", SIGNER),
            entry("OutgoingRegister.reserveWaiting", SIGNER),
            entry("OutgoingRegister.release", SIGNER),
            entry("OutgoingRegister.use", SIGNER),
            entry("OutgoingRegister.giveUp", CLERK),
            entry("RegisterBook.page", READERS),
            entry("RegisterBook.count", READERS),
            entry("RegisterBook.years", READERS),
            entry("RegisterBook.check", READERS),
            entry("RegisterBook.print", READERS),
            entry("RegisterBook.sheet", READERS),
            entry("RegisterKeeping.isCommon", CLERK),
            entry("RegisterKeeping.decideScheme", CLERK),
            entry("RegisterKeeping.continueFrom", CLERK),
            entry("RegisterKeeping.nextNumber", CLERK),
            entry("RegisterKeeping.enterPaper", CLERK),
            entry("RegisterKeeping.giveUpNext", CLERK),
            entry("RegisterKeeping.countCopies", CLERK),
            entry("RegisterTypesetter.typeset", ANYBODY));

    private RegisterRights() {}
}
