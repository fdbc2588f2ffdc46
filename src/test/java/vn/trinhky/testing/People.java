package vn.trinhky.testing;

import java.util.List;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.LetterheadId;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/** The demo's people, by log-in name; the password of each is the log-in name. */
public final class People {
    /** Nguyễn Thị Hạnh, DRAFTER in VHTT. */
    public static final PersonId SOANTHAO = PersonId.of("b0000000-0000-4000-8000-000000000001");
    /** Phạm Quang Huy, REVIEWER, head of VHTT. */
    public static final PersonId VHTT = PersonId.of("b0000000-0000-4000-8000-000000000002");
    /** Lê Văn Thảo, chairman, SIGNER. */
    public static final PersonId CHUTICH = PersonId.of("b0000000-0000-4000-8000-000000000003");
    /** Trần Thị Minh Nguyệt, deputy chairman, SIGNER. */
    public static final PersonId PHOCHUTICH = PersonId.of("b0000000-0000-4000-8000-000000000004");
    /** Vũ Thị Lan, CLERK in VP. */
    public static final PersonId VANTHU = PersonId.of("b0000000-0000-4000-8000-000000000005");
    /** Đỗ Văn Kiên, AUDITOR. */
    public static final PersonId THANHTRA = PersonId.of("b0000000-0000-4000-8000-000000000006");
    /** Hoàng Minh Đức, ADMIN. */
    public static final PersonId QUANTRI = PersonId.of("b0000000-0000-4000-8000-000000000007");
    /** Bùi Thu Hà, DRAFTER in VP. */
    public static final PersonId SOANTHAO2 = PersonId.of("b0000000-0000-4000-8000-000000000008");

    public static final List<String> LOGINS =
            List.of("soanthao", "vhtt", "chutich", "phochutich", "vanthu", "thanhtra", "quantri", "soanthao2");

    /** UBND xã Quyết Thắng. */
    public static final AgencyId AGENCY = AgencyId.of("a0000000-0000-4000-8000-000000000001");

    public static final LetterheadId LETTERHEAD = LetterheadId.of("c0000000-0000-4000-8000-000000000001");
    /** Văn phòng UBND. */
    public static final UnitId UNIT_VP = UnitId.of("d0000000-0000-4000-8000-000000000001");
    /** Văn hóa - Thông tin. */
    public static final UnitId UNIT_VHTT = UnitId.of("d0000000-0000-4000-8000-000000000002");

    private People() {}
}
