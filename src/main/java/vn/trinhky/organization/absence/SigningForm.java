package vn.trinhky.organization.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** By which right a deputy signs (NĐ 30/2020, Art. 13 and Appendix I, II.7b). */
public enum SigningForm {
    /** In place of the head: their deputies, and whoever is put in charge. */
    KT("KT. "),
    /** By order of the head: heads of units, set in the working regulation. */
    TL("TL. "),
    /** By written delegation, limited in time and content, never passed on. */
    TUQ("TUQ. ");

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern AGENCY =
            Pattern.compile("\\s+(UBND|Ủy ban nhân dân)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private final String prefix;

    SigningForm(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The lines above the signature.
     *
     * @param principal the lines of the person who is stood in for, the post last: {@code CHỦ TỊCH}
     * @param post the deputy's own post as shown: {@code Phó Chủ tịch UBND xã}; the agency's name in it is not printed
     */
    public List<String> lines(List<String> principal, String post) {
        List<String> lines = new ArrayList<>();
        if (this == KT) {
            lines.addAll(principal.subList(0, principal.size() - 1));
        }
        lines.add(prefix + principal.getLast());
        lines.add(AGENCY.matcher(post).replaceFirst("").strip().toUpperCase(VIETNAMESE));
        return List.copyOf(lines);
    }

    public String messageKey() {
        return "organization.signingForm." + name();
    }
}
