package vn.trinhky.organization;

import java.util.List;
import java.util.Optional;

/**
 * How the agency heads its documents during a span of dates. A document keeps the one of its date for ever.
 *
 * @param superior line above the agency, if it has one; a People's Committee has none (NĐ 30, Appendix I, II.2)
 * @param agencyLines the issuing agency, one to four printed lines, already in upper case
 * @param place place name before the date, e.g. {@code Quyết Thắng}
 * @param abbreviation agency part of the symbol, e.g. {@code UBND}
 * @param shownName the agency in running text and on screens, e.g. {@code UBND xã Quyết Thắng}
 * @param contact address, telephone, mail as printed at the foot of the first page where wanted; may be empty (II.13)
 */
public record LetterheadDetails(
        LetterheadId id,
        AgencyId agency,
        Optional<String> superior,
        List<String> agencyLines,
        String place,
        String abbreviation,
        String shownName,
        String contact) {
    public LetterheadDetails {
        agencyLines = List.copyOf(agencyLines);
    }
}
