package vn.trinhky.organization.absence;

import java.util.EnumSet;
import java.util.Set;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.PersonId;

/**
 * Who acts for somebody who is away.
 *
 * @param scope what they do for them
 * @param form by which right they sign; it counts for signatures only
 * @param basis number of the document that says so, e.g. {@code 12/QĐ-UBND}, at most 200 characters
 */
public record Delegation(PersonId deputy, Set<Duty> scope, SigningForm form, String basis) {
    public static final int MAX_BASIS = 200;

    public Delegation {
        AbsenceRule.SCOPE_REQUIRED.require(!scope.isEmpty());
        scope = Set.copyOf(EnumSet.copyOf(scope));
        basis = Nfc.line(basis);
        AbsenceRule.BASIS_REQUIRED.require(!basis.isEmpty());
        AbsenceRule.BASIS_TOO_LONG.require(basis.length() <= MAX_BASIS, MAX_BASIS);
    }

    public boolean covers(Duty duty) {
        return scope.contains(duty);
    }
}
