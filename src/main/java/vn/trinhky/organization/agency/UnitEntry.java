package vn.trinhky.organization.agency;

import vn.trinhky.kernel.RuleBrokenException;

/**
 * What is written down about a unit.
 *
 * @param name full name, two to 200 letters
 * @param abbreviation as used in symbols and file copies, e.g. {@code VHTT}
 */
public record UnitEntry(String name, String abbreviation) {
    private static final int LONGEST_NAME = 200;

    /** @throws RuleBrokenException if name or abbreviation is none */
    public UnitEntry {
        name = Texts.line(name, 2, LONGEST_NAME, AgencyRule.UNIT_NAME_LENGTH);
        abbreviation = Texts.abbreviation(abbreviation);
    }
}
