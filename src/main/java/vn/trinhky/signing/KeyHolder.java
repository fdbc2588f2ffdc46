package vn.trinhky.signing;

import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.PersonId;

/** Whose key signs: a person's, or the agency's seal (NĐ 30/2020, Appendix I, II.7d and II.8a). */
public sealed interface KeyHolder {
    /** The person who signs the document. */
    record Signer(PersonId person) implements KeyHolder {}

    /** The seal of the agency that issues the document. */
    record AgencySeal(AgencyId agency) implements KeyHolder {}
}
