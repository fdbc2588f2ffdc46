package vn.trinhky.audit;

/** Whether an act was carried out. The name is hashed with the entry: never rename. */
public enum AuditOutcome {
    DONE,
    REFUSED
}
