package vn.trinhky.security;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.organization.Office;

/** Which office may call what of versions and of comments on words: a part of {@link ServiceSecurityTest}'s table. */
final class TextRights {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> DRAFTER = Set.of(Office.DRAFTER);
    private static final Set<Office> COMMENTING = Set.of(Office.DRAFTER, Office.REVIEWER, Office.SIGNER);

    static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("LastSeen.show", Set.of(Office.REVIEWER, Office.SIGNER, Office.CLERK)),
            entry("ReportVersions.all", ANYBODY),
            entry("ReportVersions.draftsVisible", ANYBODY),
            entry("ReportVersions.text", ANYBODY),
            entry("ReportVersions.difference", ANYBODY),
            entry("ReportVersions.name", DRAFTER),
            entry("ReportVersions.keepApart", DRAFTER),
            entry("ReportVersions.restore", DRAFTER),
            entry("WordComments.add", COMMENTING),
            entry("WordComments.reply", COMMENTING),
            entry("WordComments.resolve", COMMENTING),
            entry("WordComments.reopen", COMMENTING),
            entry("WordComments.accept", DRAFTER),
            entry("WordComments.reject", DRAFTER),
            entry("WordComments.of", ANYBODY));

    private TextRights() {}
}
