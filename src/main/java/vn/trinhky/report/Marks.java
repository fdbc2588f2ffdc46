package vn.trinhky.report;

import java.util.Locale;
import java.util.Optional;
import vn.trinhky.kernel.Nfc;

/**
 * Small signs around the page that most documents do without (NĐ 30/2020, Appendix I, II.11 to II.13).
 *
 * @param drafter signs that stand for the drafter, e.g. {@code PL}; may be empty
 * @param copies how many are issued, 0 if that is not printed
 * @param contact whether the agency's address stands at the foot of the first page
 */
public record Marks(Circulation circulation, String drafter, int copies, boolean contact) {
    public static final Marks NONE = new Marks(Circulation.FREE, "", 0, false);
    public static final int MAX_DRAFTER = 10;
    public static final int MAX_COPIES = 9999;

    /** @throws vn.trinhky.kernel.RuleBrokenException {@link MetadataRule#DRAFTER_MARK}, {@link MetadataRule#COPIES} */
    public Marks {
        drafter = Nfc.line(drafter).toUpperCase(Locale.ROOT);
        MetadataRule.DRAFTER_MARK.require(
                drafter.length() <= MAX_DRAFTER && drafter.chars().allMatch(Character::isLetter), MAX_DRAFTER);
        MetadataRule.COPIES.require(copies >= 0 && copies <= MAX_COPIES, MAX_COPIES);
    }

    /** The drafter's mark with the number of copies, e.g. {@code PL.(300)} (II.12). */
    public Optional<String> drafterMark() {
        String signs = drafter.isEmpty() ? "" : drafter + ".";
        String whole = copies == 0 ? signs : signs + "(" + copies + ")";
        return Optional.of(whole).filter(mark -> !mark.isEmpty());
    }
}
