package vn.trinhky.organization.people;

import java.util.EnumSet;
import java.util.Set;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.LoginName;
import vn.trinhky.organization.Office;

/**
 * Somebody who begins to work here.
 *
 * @param offices one at least
 */
public record NewPerson(LoginName login, PersonFacts facts, PostEntry post, Set<Office> offices) {
    /** @throws RuleBrokenException {@link PersonRule#OFFICE_REQUIRED} */
    public NewPerson {
        if (offices.isEmpty()) {
            throw new RuleBrokenException(PersonRule.OFFICE_REQUIRED);
        }
        offices = Set.copyOf(EnumSet.copyOf(offices));
    }

    /**
     * The log-in name somebody typed for another.
     *
     * @throws RuleBrokenException {@link PersonRule#LOGIN_FORM}
     */
    public static LoginName loginOfTyped(String typed) {
        try {
            return new LoginName(LoginName.normalized(typed));
        } catch (IllegalArgumentException none) {
            throw new RuleBrokenException(PersonRule.LOGIN_FORM);
        }
    }
}
