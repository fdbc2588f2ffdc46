package vn.trinhky.organization.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.UnitId;

/**
 * What may be changed about a person at any time.
 *
 * @param name full name, two to a hundred letters
 */
public record PersonFacts(String name, UnitId unit, Optional<EmailAddress> email, PersonLanguage language) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;

    /** @throws RuleBrokenException {@link PersonRule#NAME_LENGTH} */
    public PersonFacts {
        name = Nfc.line(name);
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new RuleBrokenException(PersonRule.NAME_LENGTH, LONGEST_NAME);
        }
    }

    /**
     * What somebody typed into a form.
     *
     * @throws RuleBrokenException if no unit is chosen, or as the constructor does
     */
    public static PersonFacts ofTyped(
            String name, @Nullable UnitId unit, Optional<EmailAddress> email, PersonLanguage language) {
        if (unit == null) {
            throw new RuleBrokenException(PersonRule.UNIT_REQUIRED);
        }
        return new PersonFacts(name, unit, email, language);
    }
}
