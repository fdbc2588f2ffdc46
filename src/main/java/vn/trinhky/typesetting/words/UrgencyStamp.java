package vn.trinhky.typesetting.words;

import java.util.Optional;
import vn.trinhky.report.Urgency;

/**
 * The stamp of an urgent document, in its true size (NĐ 30/2020, Appendix I, II.10b).
 *
 * @param width in points, as the height
 */
public record UrgencyStamp(String text, float width) {
    /** 8 mm. */
    public static final float HEIGHT = 8 * 72 / 25.4f;

    private static final float MILLIMETRE = 72 / 25.4f;

    /** None for a document without hurry. */
    public static Optional<UrgencyStamp> of(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> Optional.empty();
            case URGENT -> Optional.of(new UrgencyStamp("KHẨN", 20 * MILLIMETRE));
            case VERY_URGENT -> Optional.of(new UrgencyStamp("THƯỢNG KHẨN", 40 * MILLIMETRE));
            case FLASH -> Optional.of(new UrgencyStamp("HỎA TỐC", 30 * MILLIMETRE));
        };
    }
}
