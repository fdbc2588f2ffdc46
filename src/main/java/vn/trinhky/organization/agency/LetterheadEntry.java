package vn.trinhky.organization.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * How the agency heads its documents from a day on (NĐ 30/2020, Appendix I, II.2).
 *
 * @param from its first day
 * @param superior the agency above, or nothing: a People's Committee has none
 * @param agencyLines the issuing agency, one to four lines as printed
 * @param place before the date, e.g. {@code Quyết Thắng}
 * @param abbreviation agency part of the symbol, e.g. {@code UBND}
 * @param shownName in running text and on screens, e.g. {@code UBND xã Quyết Thắng}
 * @param contact address, telephone, mail in one line; may be empty
 */
public record LetterheadEntry(
        LocalDate from,
        Optional<String> superior,
        List<String> agencyLines,
        String place,
        String abbreviation,
        String shownName,
        String contact) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 100;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_CONTACT = 300;

    /** @throws RuleBrokenException if one of the parts is none */
    public LetterheadEntry {
        superior = superior.map(Nfc::line)
                .filter(line -> !line.isEmpty())
                .map(line -> Texts.line(line, 2, LONGEST_NAME, AgencyRule.SUPERIOR_LENGTH));
        agencyLines = agencyLines.stream()
                .map(Nfc::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (agencyLines.isEmpty()
                || agencyLines.size() > MOST_LINES
                || agencyLines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new RuleBrokenException(AgencyRule.AGENCY_LINES, MOST_LINES, LONGEST_LINE);
        }
        place = Texts.line(place, 2, LONGEST_PLACE, AgencyRule.PLACE_LENGTH);
        abbreviation = Texts.abbreviation(abbreviation);
        shownName = Texts.line(shownName, 2, LONGEST_NAME, AgencyRule.SHOWN_NAME_LENGTH);
        contact = Texts.line(contact, 0, LONGEST_CONTACT, AgencyRule.CONTACT_LENGTH);
    }

    /** Checks that a day was typed. */
    public static LocalDate dayOfTyped(@Nullable LocalDate typed) {
        if (typed == null) {
            throw new RuleBrokenException(AgencyRule.LETTERHEAD_DAY_REQUIRED);
        }
        return typed;
    }
}
