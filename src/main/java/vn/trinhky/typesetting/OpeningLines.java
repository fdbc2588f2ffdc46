package vn.trinhky.typesetting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRParameter;
import vn.trinhky.organization.LetterheadDetails;
import vn.trinhky.report.DocumentType;
import vn.trinhky.typesetting.PageMark.Draft;
import vn.trinhky.typesetting.PageMark.Numbered;

/** What stands above the body, as the template's parameters (NĐ 30/2020, Appendix I, II.1 to II.5). */
final class OpeningLines {
    private static final String OPEN_NUMBER = " ".repeat(8);
    private static final String OPEN_DAY = " ".repeat(7);
    private static final int LAST_MONTH_WITH_ZERO = 2;
    private static final int FIRST_DAY_WITHOUT_ZERO = 10;

    private OpeningLines() {}

    static Map<String, Object> parameters(Manuscript manuscript) {
        LetterheadDetails letterhead = manuscript.letterhead();
        DocumentType type = manuscript.metadata().type();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agencies", agencies(letterhead));
        parameters.put("number", number(manuscript.mark(), type.symbol(letterhead.abbreviation())));
        parameters.put("placeAndDate", placeAndDate(letterhead.place(), manuscript.mark()));
        parameters.put("typeName", type.printedName());
        parameters.put("subject", subject(manuscript));
        draftMark(manuscript.mark()).ifPresent(line -> parameters.put("draftMark", line));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.of("vi", "VN"));
        return parameters;
    }

    /** The issuing agency in bold, under the plain line of its superior, if it has one. */
    private static String agencies(LetterheadDetails letterhead) {
        String agency = letterhead.agencyLines().stream().map(StyledMarkup::of).collect(Collectors.joining("\n"));
        String superior =
                letterhead.superior().map(line -> StyledMarkup.of(line) + "\n").orElse("");
        return superior + StyledMarkup.bold(agency);
    }

    static String subject(Manuscript manuscript) {
        return TypeCase.printable(manuscript.metadata().subject());
    }

    static String number(PageMark mark, String symbol) {
        return mark instanceof Numbered numbered
                ? TypeCase.printable("Số: " + numbered.printedNumber())
                : TypeCase.printable("Số:" + OPEN_NUMBER + "/" + symbol);
    }

    static String placeAndDate(String place, PageMark mark) {
        String day = mark instanceof Numbered numbered ? " " + day(numbered.date()) + " " : OPEN_DAY;
        String month = mark instanceof Numbered numbered ? " " + month(numbered.date()) + " " : OPEN_DAY;
        return TypeCase.printable(place + ", ngày" + day + "tháng" + month + "năm " + mark.year());
    }

    /** Days before the tenth take a leading zero (NĐ 30/2020, Appendix I, II.4b). */
    private static String day(LocalDate date) {
        int day = date.getDayOfMonth();
        return day < FIRST_DAY_WITHOUT_ZERO ? "0" + day : String.valueOf(day);
    }

    /** Of the months only January and February do. */
    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= LAST_MONTH_WITH_ZERO ? "0" + month : String.valueOf(month);
    }

    static Optional<String> draftMark(PageMark mark) {
        return mark instanceof Draft draft
                ? Optional.of("DỰ THẢO, phiên bản " + draft.version()
                        + draft.hash().map(hash -> " · " + hash.shortened()).orElse(""))
                : Optional.empty();
    }
}
