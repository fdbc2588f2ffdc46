package vn.trinhky.report;

import java.util.Optional;

/**
 * Types of administrative documents this office drafts, with the abbreviation of NĐ 30/2020, Appendix III.I. Types of
 * Đ7 that a commune's reporting does not need are left out until somebody drafts one.
 */
public enum DocumentType {
    REPORT("BÁO CÁO", "BC"),
    /** A letter (công văn): it has no type heading, and its subject stands below its number. */
    LETTER("CÔNG VĂN", "");

    private static final String LETTERS = "CV";

    private final String printedName;
    private final String abbreviation;

    DocumentType(String printedName, String abbreviation) {
        this.printedName = printedName;
        this.abbreviation = abbreviation;
    }

    /** In upper case; printed above the subject if the type has a heading. */
    public String printedName() {
        return printedName;
    }

    /** First part of the symbol; a letter has none. */
    public Optional<String> abbreviation() {
        return Optional.of(abbreviation).filter(own -> !own.isEmpty());
    }

    /** Whether its name stands above its subject, in the middle of the page (NĐ 30/2020, Appendix I, II.5). */
    public boolean hasHeading() {
        return abbreviation().isPresent();
    }

    /** Name of its own number series, where an agency counts each type by itself. */
    public String series() {
        return abbreviation().orElse(LETTERS);
    }

    /**
     * Symbol after the number: type and agency, e.g. {@code BC-UBND}, for a letter agency and drafting unit, e.g.
     * {@code UBND-VHTT} (NĐ 30/2020, Appendix I, II.3b).
     */
    public String symbol(String agency, String draftingUnit) {
        return abbreviation().map(own -> own + "-" + agency).orElse(agency + "-" + draftingUnit);
    }
}
