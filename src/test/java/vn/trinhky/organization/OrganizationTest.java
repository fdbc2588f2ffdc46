package vn.trinhky.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class OrganizationTest {
    @Autowired
    Organization organization;

    @Test
    void knowsAPersonWithPostUnitOfficesAndWhatTheyHead() {
        PersonDetails reviewer = As.person("soanthao", () -> organization.person(People.VHTT));

        assertThat(reviewer)
                .isEqualTo(new PersonDetails(
                        People.VHTT,
                        "vhtt",
                        "Phạm Quang Huy",
                        "Trưởng ban VHTT",
                        People.UNIT_VHTT,
                        Set.of(Office.REVIEWER),
                        Set.of(People.UNIT_VHTT)));
    }

    @Test
    void readsManyPeopleInOneStatement() {
        As.signIn("soanthao");
        List<PersonId> all = List.of(People.SOANTHAO, People.VHTT, People.CHUTICH, People.VANTHU);

        int statements = Statements.count(() -> assertThat(organization.people(all))
                .containsOnlyKeys(all)
                .extractingByKey(People.CHUTICH)
                .extracting(PersonDetails::name)
                .isEqualTo("Lê Văn Thảo"));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void listsHoldersOfAnOfficeAndPeopleOfAUnit() {
        As.signIn("soanthao");

        assertThat(organization.holders(Office.SIGNER))
                .extracting(PersonDetails::id)
                .containsExactlyInAnyOrder(People.CHUTICH, People.PHOCHUTICH);
        assertThat(organization.holders(Office.SIGNER).getFirst().offices()).containsExactly(Office.SIGNER);
        assertThat(organization.peopleIn(People.UNIT_VHTT))
                .extracting(PersonDetails::login)
                .contains("soanthao", "vhtt")
                .doesNotContain("soanthao2", "vanthu", "chutich");
        assertThat(organization.headOf(People.UNIT_VHTT)).map(PersonDetails::id).contains(People.VHTT);
        assertThat(organization.headOf(People.UNIT_VP)).isEmpty();
    }

    @Test
    void knowsUnitsAndAgency() {
        As.signIn("vanthu");

        assertThat(organization.units()).extracting(UnitDetails::abbreviation).containsExactlyInAnyOrder("VP", "VHTT");
        assertThat(organization.unit(People.UNIT_VHTT).name()).isEqualTo("Văn hóa - Thông tin");
        assertThat(organization.agency()).isEqualTo(People.AGENCY);
    }

    @Test
    void chairmanAndDeputySignInTheirOwnCapacity() {
        As.signIn("soanthao");
        LocalDate day = LocalDate.of(2024, 11, 25);

        assertThat(organization.signingCapacity(People.CHUTICH, day))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(organization.signingCapacity(People.PHOCHUTICH, day))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void whoSignsNoDocumentsHasNoCapacityNorHasAChairmanBeforeTheirTime() {
        As.signIn("soanthao");

        assertThatThrownBy(() -> organization.signingCapacity(People.VHTT, LocalDate.of(2024, 11, 25)))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(OrganizationRule.POST_SIGNS_DOCUMENTS));
        assertThatThrownBy(() -> organization.signingCapacity(People.CHUTICH, LocalDate.of(2021, 6, 30)))
                .isInstanceOf(RuleBrokenException.class);
    }

    @Test
    void nobodyWithoutASessionReadsTheOrganization() {
        assertThatThrownBy(() -> organization.units()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
