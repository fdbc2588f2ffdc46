package vn.trinhky.organization.people;

import java.util.Locale;

/** In which language the product speaks to a person. */
public enum PersonLanguage {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String code;

    PersonLanguage(String code) {
        this.code = code;
    }

    /** ISO 639, as kept in the database. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return this == VIETNAMESE ? Locale.of("vi", "VN") : Locale.ENGLISH;
    }

    /** The language of a code; Vietnamese for any that is not known. */
    public static PersonLanguage of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : VIETNAMESE;
    }
}
