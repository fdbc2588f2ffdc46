package vn.trinhky.organization;

/**
 * A unit as other modules see it.
 *
 * @param name full name, e.g. {@code Văn hóa - Thông tin}
 * @param abbreviation as used in symbols and file copies, fixed by the head of the agency (NĐ 30, Appendix I, II.3b):
 *     {@code VHTT}
 */
public record UnitDetails(UnitId id, AgencyId agency, String name, String abbreviation) {}
