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

    /** As printed: below 10 with a zero before it (NĐ 30/2020, Appendix I, II.3), e.g. {@code 05/BC-UBND}. */
    public String printed() {
        return (number < FIRST_WITHOUT_ZERO ? "0" : "") + number + "/" + symbol;
    }
}
