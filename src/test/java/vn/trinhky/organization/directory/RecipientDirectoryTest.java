package vn.trinhky.organization.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.OrganizationRule;
import vn.trinhky.testing.As;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
@RecordApplicationEvents
class RecipientDirectoryTest {
    private final RecipientDirectory directory;
    private final RecipientAdministration administration;
    /** Tells this run's rows from others'. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    RecipientDirectoryTest(RecipientDirectory directory, RecipientAdministration administration) {
        this.directory = directory;
        this.administration = administration;
    }

    @Test
    void anybodyFindsARecipientWithoutAccents() {
        RecipientId id = add("Sở Đường sắt " + mark);

        As.person("soanthao", () -> {
            assertThat(directory.suggest("so duong sat " + mark, 5))
                    .extracting(RecipientDetails::id)
                    .containsExactly(id);
            assertThat(directory.suggest("%" + mark, 5)).isEmpty();
            assertThat(directory.suggest("so_duong sat " + mark, 5)).isEmpty();
        });
    }

    @Test
    void namesThatDifferByAToneAreTwoRecipients() {
        RecipientId hoa = add("UBND xã Tân Hoa " + mark);
        RecipientId hoaWithTone = add("UBND xã Tân Hòa " + mark);

        As.person(
                "vanthu",
                () -> assertThat(directory.byNames(
                                List.of("UBND xã tân hòa " + mark, "UBND xã Tân Hoa " + mark, "không có")))
                        .hasSize(2)
                        .hasEntrySatisfying(
                                "UBND xã tân hòa " + mark,
                                found -> assertThat(found.id()).isEqualTo(hoaWithTone))
                        .hasEntrySatisfying(
                                "UBND xã Tân Hoa " + mark,
                                found -> assertThat(found.id()).isEqualTo(hoa)));
    }

    @Test
    void decomposedTextIsTheSameName() {
        add("Phòng Nội vụ " + mark);

        refused(
                RecipientRule.NAME_TAKEN,
                () -> administration.add(
                        entry(java.text.Normalizer.normalize("Phòng Nội vụ " + mark, java.text.Normalizer.Form.NFD))));
    }

    @Test
    void aCodeBelongsToOneRecipient() {
        String code = mark.toUpperCase(java.util.Locale.ROOT);
        As.person(
                "quantri",
                () -> administration.add(new RecipientEntry("Đảng ủy " + mark, Optional.of(code), Optional.empty())));

        refused(
                RecipientRule.CODE_TAKEN,
                () -> administration.add(
                        new RecipientEntry("Đảng ủy xã " + mark, Optional.of(code), Optional.empty())));
    }

    @Test
    void whoIsRetiredIsProposedNoMoreButStillKnown() {
        RecipientId id = add("Hội Nông dân " + mark);
        As.person("quantri", () -> administration.retire(id));

        As.person("soanthao", () -> {
            assertThat(directory.suggest("nong dan " + mark, 5)).isEmpty();
            assertThat(directory.find(id).orElseThrow().active()).isFalse();
            assertThat(directory.page(mark, 0, 10))
                    .extracting(RecipientDetails::id)
                    .contains(id);
        });

        As.person("quantri", () -> administration.takeBack(id));
        As.person(
                "soanthao",
                () -> assertThat(directory.suggest("nong dan " + mark, 5)).hasSize(1));
    }

    @Test
    void aChangeKeepsTheIdAndIsRecordedWithoutTheName(ApplicationEvents events) {
        RecipientId id = add("Trạm Y tế " + mark);
        As.person(
                "quantri",
                () -> administration.change(
                        id,
                        new RecipientEntry(
                                "Trạm Y tế xã " + mark, Optional.empty(), EmailAddress.ofTyped("tram@yte.gov.vn"))));

        As.person(
                "vanthu",
                () -> assertThat(directory.find(id).orElseThrow().email())
                        .contains(new EmailAddress("tram@yte.gov.vn")));
        assertThat(events.stream(AuditedEvent.class)
                        .filter(event -> event.subject().equals("recipient:" + id)))
                .extracting(AuditedEvent::action)
                .containsExactly("organization.recipientAdded", "organization.recipientChanged");
        assertThat(events.stream(AuditedEvent.class))
                .noneMatch(event -> event.facts().toString().contains("Trạm"));
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            add("Thôn " + i + " " + mark);
        }

        As.person("quantri", () -> {
            assertThat(directory.count("thon")).isGreaterThanOrEqualTo(5);
            assertThat(directory.count(mark)).isEqualTo(5);
            assertThat(directory.page(mark, 2, 2))
                    .extracting(RecipientDetails::name)
                    .containsExactly("Thôn 2 " + mark, "Thôn 3 " + mark);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "@b.vn", "a@b", "a b@c.vn", "A <a@b.vn>", "a@b.vn, c@d.vn", "a@b.vn\nBcc: x@y.vn", "á@b.vn"
            })
    void whatIsNoPlainAddressIsRefused(String typed) {
        refusedPlainly(OrganizationRule.EMAIL_FORM, () -> new EmailAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h37", "H37.", ".H37", "H37..DN", "H37 DN", "=H37", "H37.DN.0011223344556"})
    void whatIsNoCodeIsRefused(String typed) {
        refusedPlainly(
                RecipientRule.CODE_FORM, () -> new RecipientEntry("Sở Nội vụ", Optional.of(typed), Optional.empty()));
    }

    @Test
    void aNameHasItsLimits() {
        refusedPlainly(RecipientRule.NAME_LENGTH, () -> entry("x"));
        refusedPlainly(RecipientRule.NAME_LENGTH, () -> entry("x".repeat(201)));
        assertThat(entry("x".repeat(200)).name()).hasSize(200);
    }

    private RecipientId add(String name) {
        return As.person("quantri", () -> administration.add(entry(name)));
    }

    private static RecipientEntry entry(String name) {
        return new RecipientEntry(name, Optional.empty(), Optional.empty());
    }

    private static void refused(BusinessRule rule, As.Act act) {
        refusedPlainly(rule, () -> As.person("quantri", act));
    }

    private static void refusedPlainly(BusinessRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
