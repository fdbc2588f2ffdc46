package vn.trinhky.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;

/**
 * Which entries to show. Empty texts and {@code null} leave a field open.
 *
 * @param action beginning of the action: {@code report.} finds every act on reports
 * @param actor part of the actor's name, with or without accents
 * @param subject part of the subject; only who may see subjects may filter by it
 * @param from first day, in Vietnam
 * @param to last day, in Vietnam
 */
public record AuditFilter(
        String action,
        String actor,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AuditOutcome outcome) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null, null);

    public AuditFilter {
        action = Nfc.line(action);
        actor = Nfc.line(actor);
        subject = Nfc.line(subject);
    }

    /** Whether it asks about subjects, which not every reader may. */
    public boolean namesSubject() {
        return !subject.isEmpty();
    }

    public AuditFilter withoutSubject() {
        return new AuditFilter(action, actor, "", from, to, outcome);
    }
}
