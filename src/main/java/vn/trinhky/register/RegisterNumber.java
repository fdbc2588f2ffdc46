package vn.trinhky.register;

/**
 * A number of the outgoing register, unique in its series and year (NĐ 30/2020, Đ15.1).
 *
 * @param number from 1
 * @param year of the series, which is the year of the printed date
 * @param symbol e.g. {@code BC-UBND}
 */
public record RegisterNumber(int number, int year, String symbol) {
    private static final int FIRST_WITHOUT_ZERO = 10;

    public RegisterNumber {
        if (number < 1) {
            throw new IllegalArgumentException("numbers start at 1, not " + number);
        }
    }

    /** A printed number as the name of a file: ASCII, from the number alone, e.g. {@code 05-BC-UBND.pdf}. */
    public static String fileName(String printed) {
        return printed.replace('/', '-').replace("Đ", "D").replaceAll("[^A-Za-z0-9-]", "_") + ".pdf";
    }

    /** As printed: below 10 with a zero before it (NĐ 30/2020, Appendix I, II.3), e.g. {@code 05/BC-UBND}. */
    public String printed() {
        return (number < FIRST_WITHOUT_ZERO ? "0" : "") + number + "/" + symbol;
    }
}
