package vn.trinhky.report;

/** Urgency as stamped on the first page (NĐ 30/2020, Appendix I, II.10b); the drafter proposes it. */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    FLASH
}
