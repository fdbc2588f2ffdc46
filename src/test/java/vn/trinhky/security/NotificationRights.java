package vn.trinhky.security;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.organization.Office;

/** Which office may call what of notices and mail: a part of {@link ServiceSecurityTest}'s table. */
final class NotificationRights {
    private static final Set<Office> ANYBODY = EnumSet.allOf(Office.class);
    private static final Set<Office> ADMIN = Set.of(Office.ADMIN);
    private static final Set<Office> CLERK = Set.of(Office.CLERK);
    /** No log-in has that role. */
    private static final Set<Office> THE_SYSTEM_ALONE = Set.of();

    static final Map<String, Set<Office>> MATRIX = Map.ofEntries(
            entry("Absences.allCoveredToday", THE_SYSTEM_ALONE),
            entry("Absences.coveredToday", THE_SYSTEM_ALONE),
            entry("DocumentSending.of", CLERK),
            entry("DocumentSending.needingCare", CLERK),
            entry("DocumentSending.countNeedingCare", CLERK),
            entry("DocumentSending.send", CLERK),
            entry("DocumentSending.leaveOut", CLERK),
            entry("DocumentSending.acknowledge", CLERK),
            entry("Inbox.unread", ANYBODY),
            entry("Inbox.count", ANYBODY),
            entry("Inbox.page", ANYBODY),
            entry("Inbox.markRead", ANYBODY),
            entry("Inbox.markAllRead", ANYBODY),
            entry("Inbox.open", ANYBODY),
            entry("Outbox.put", CLERK),
            entry("Outbox.putAgain", CLERK),
            entry("Outbox.cancel", CLERK),
            entry("OutboxAdministration.readiness", ADMIN),
            entry("OutboxAdministration.page", ADMIN),
            entry("OutboxAdministration.count", ADMIN),
            entry("OutboxAdministration.tryAgain", ADMIN),
            entry("Organization.mailboxes", THE_SYSTEM_ALONE),
            entry("OwnMailbox.find", ANYBODY),
            entry("OwnMailChoice.get", ANYBODY),
            entry("OwnMailChoice.choose", ANYBODY),
            entry("OwnMailChoice.address", ANYBODY),
            entry("ReportCatalog.readableSummaries", ANYBODY),
            entry("ReportWatch.dueBy", THE_SYSTEM_ALONE),
            entry("ReportWatch.find", THE_SYSTEM_ALONE));

    private NotificationRights() {}
}
