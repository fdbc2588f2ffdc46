package vn.trinhky.typesetting;

import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.typesetting.PageMark.Draft;
import vn.trinhky.typesetting.PageMark.Numbered;

/** Lines above the body that the program writes (NĐ 30/2020, Appendix I, II.1 to II.5). */
final class OpeningLines {
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final String OPEN_NUMBER = " ".repeat(8);
    private static final String OPEN_DAY = " ".repeat(7);
    private static final int LAST_MONTH_WITH_ZERO = 2;
    private static final int FIRST_DAY_WITHOUT_ZERO = 10;

    private OpeningLines() {}

    static String number(PageMark mark, String symbol) {
        return mark instanceof Numbered numbered
                ? "Số: " + numbered.printedNumber()
                : "Số:" + OPEN_NUMBER + "/" + symbol;
    }

    static String placeAndDate(String place, PageMark mark) {
        String day = mark instanceof Numbered numbered ? " " + day(numbered.date()) + " " : OPEN_DAY;
        String month = mark instanceof Numbered numbered ? " " + month(numbered.date()) + " " : OPEN_DAY;
        return place + ", ngày" + day + "tháng" + month + "năm " + mark.year();
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

    /** On each appendix; in an electronic document number and day stay open (III.1c). */
    static String appendixReference(String typeName, String symbol, String agency, int year) {
        return "(Kèm theo " + typeName + " số" + OPEN_NUMBER + "/" + symbol + " ngày" + OPEN_DAY + "tháng" + OPEN_DAY
                + "năm " + year + " của " + agency + ")";
    }
}
