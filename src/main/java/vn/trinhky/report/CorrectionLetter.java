package vn.trinhky.report;

import java.time.LocalDate;
import vn.trinhky.kernel.Nfc;

/**
 * The letter that puts a mistake of form right (NĐ 30/2020, Đ18.3): what a reader of the document must read with it.
 *
 * @param number as printed, e.g. {@code 12/UBND-VX}; one line of at most 60 characters
 */
public record CorrectionLetter(String number, LocalDate date) {
    public static final int MAX_NUMBER = 60;

    public CorrectionLetter {
        number = Nfc.line(number);
        ReportRule.LETTER_NUMBER_FORM.require(!number.isEmpty() && number.length() <= MAX_NUMBER, MAX_NUMBER);
    }

    void requirePossible(LocalDate corrected, LocalDate today) {
        ReportRule.LETTER_DATE_IMPOSSIBLE.require(!date.isBefore(corrected) && !date.isAfter(today));
    }
}
