package vn.trinhky.organization.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar as far as holidays need it. A month begins on the day of the new moon in Vietnam (UTC+7);
 * the winter solstice lies in the eleventh; in a year of thirteen months the first one without a major solar term is a
 * leap month. New moons and the sun's place by J. Meeus, <em>Astronomical Algorithms</em>, in the short form of Hồ Ngọc
 * Đức; good to the minute from 1900 to 2100.
 */
final class LunarCalendar {
    private static final double ZONE_DAYS = 7.0 / 24;
    private static final double SYNODIC_MONTH = 29.530588853;
    /** Julian day of the new moon of 1 January 1900, from which months are counted. */
    private static final double FIRST_NEW_MOON = 2415021.076998695;

    private static final double JULIAN_DAY_2000 = 2451545.0;
    private static final double CENTURY = 36525;
    private static final int MONTHS_TO_TET = 2;
    private static final int MONTHS_FROM_NOVEMBER_TO_OCTOBER = 12;

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in this solar year: Tết Nguyên đán. */
    static LocalDate newYear(int year) {
        return day(firstOfMonthAfterEleventh(year, MONTHS_TO_TET));
    }

    /** The tenth day of the third month: the commemoration of the Hùng kings. */
    static LocalDate hungKings(int year) {
        int monthsAfterEleventh = 4;
        int tenth = 9;
        return day(firstOfMonthAfterEleventh(year, monthsAfterEleventh)).plusDays(tenth);
    }

    /**
     * Julian day number on which the lunar month begins that is so many ordinary months after the eleventh month of the
     * year before.
     */
    private static long firstOfMonthAfterEleventh(int year, int months) {
        long eleventh = eleventhMonth(year - 1);
        long nextEleventh = eleventhMonth(year);
        long k = Math.round((eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH);
        boolean leapYear = Math.round((nextEleventh - eleventh) / SYNODIC_MONTH) > MONTHS_FROM_NOVEMBER_TO_OCTOBER;
        int steps = months;
        if (leapYear && leapMonth(k) <= months) {
            steps++;
        }
        return newMoonDay(k + steps);
    }

    /** How many months after the eleventh the leap month follows: the first one in which the sun enters no new sign. */
    private static int leapMonth(long eleventh) {
        int month = 1;
        while (signOfSun(newMoonDay(eleventh + month)) != signOfSun(newMoonDay(eleventh + month + 1))) {
            month++;
        }
        return month;
    }

    /** The month with the winter solstice, when the sun enters the ninth of twelve signs counted from the spring equinox. */
    private static long eleventhMonth(int year) {
        int winterSolstice = 9;
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long k = (long) Math.floor((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
        long begins = newMoonDay(k);
        return signOfSun(begins) >= winterSolstice ? newMoonDay(k - 1) : begins;
    }

    /** The sun's place at the beginning of a Vietnamese day, in twelfths of the circle from the spring equinox. */
    private static int signOfSun(long julianDay) {
        double atMidnight = julianDay - 0.5 - ZONE_DAYS;
        double t = (atMidnight - JULIAN_DAY_2000) / CENTURY;
        double anomaly = Math.toRadians(357.52910 + t * (35999.05030 - t * (0.0001559 + t * 0.00000048)));
        double mean = 280.46645 + t * (36000.76983 + t * 0.0003032);
        double centre = (1.914600 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly)
                + (0.019993 - t * 0.000101) * Math.sin(2 * anomaly)
                + 0.000290 * Math.sin(3 * anomaly);
        double longitude = mean + centre;
        int degreesOfASign = 30;
        return (int) Math.floor((longitude - 360 * Math.floor(longitude / 360)) / degreesOfASign);
    }

    /** The Vietnamese day, as a Julian day number, of the k-th new moon since 1900. */
    private static long newMoonDay(long k) {
        return (long) Math.floor(newMoon(k) + 0.5 + ZONE_DAYS);
    }

    /** The moment of the k-th new moon since 1900, as a Julian day in universal time. */
    private static double newMoon(long k) {
        double t = k / 1236.85;
        double mean = 2415020.75933
                + 29.53058868 * k
                + t * t * (0.0001178 - 0.000000155 * t)
                + 0.00033 * sin(166.56 + t * (132.87 - 0.009173 * t));
        double sun = 359.2242 + 29.10535608 * k - t * t * (0.0000333 + 0.00000347 * t);
        double moon = 306.0253 + 385.81691806 * k + t * t * (0.0107306 + 0.00001236 * t);
        double latitude = 21.2964 + 390.67050646 * k - t * t * (0.0016528 + 0.00000239 * t);
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * latitude)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * latitude + sun)
                - 0.0004 * sin(2 * latitude - sun)
                - 0.0006 * sin(2 * latitude + moon)
                + 0.0010 * sin(2 * latitude - moon)
                + 0.0005 * sin(2 * moon + sun);
        double dynamicalTime = -0.000278 + t * (0.000265 + 0.000262 * t);
        return mean + correction - dynamicalTime;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static LocalDate day(long julianDay) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }
}
