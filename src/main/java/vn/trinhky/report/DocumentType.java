package vn.trinhky.report;

import java.util.Optional;

/**
 * Types of administrative documents this office drafts, with the abbreviation of NĐ 30/2020, Appendix III.I. Types of
 * Đ7 that a commune's reporting does not need are left out until somebody drafts one.
 */
public enum DocumentType {
    REPORT("BÁO CÁO", "BC");

    private final String printedName;
    private final String abbreviation;

    DocumentType(String printedName, String abbreviation) {
        this.printedName = printedName;
        this.abbreviation = abbreviation;
    }

    /** As printed above the subject, upper case. */
    public String printedName() {
        return printedName;
    }

    /** First part of the symbol; a letter has none. */
    public Optional<String> abbreviation() {
        return Optional.of(abbreviation);
    }

    /** Symbol after the number, e.g. {@code BC-UBND} (NĐ 30/2020, Appendix I, II.3b). */
    public String symbol(String agencyAbbreviation) {
        return abbreviation().map(own -> own + "-" + agencyAbbreviation).orElse(agencyAbbreviation);
    }
}
