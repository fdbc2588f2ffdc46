package vn.trinhky.organization.agency;

import java.util.regex.Pattern;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/** Lengths and forms of the agency's words. */
final class Texts {
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}0-9]{2,10}");

    private Texts() {}

    static String line(String typed, int shortest, int longest, AgencyRule rule) {
        String line = Nfc.line(typed);
        if (line.length() < shortest || line.length() > longest) {
            throw new RuleBrokenException(rule, shortest, longest);
        }
        return line;
    }

    static String abbreviation(String typed) {
        String line = Nfc.line(typed);
        if (!ABBREVIATION.matcher(line).matches()) {
            throw new RuleBrokenException(AgencyRule.ABBREVIATION_FORM);
        }
        return line;
    }
}
