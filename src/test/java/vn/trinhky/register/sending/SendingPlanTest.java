package vn.trinhky.register.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.directory.RecipientDetails;
import vn.trinhky.organization.directory.RecipientId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.testing.ReportJourney;

class SendingPlanTest {
    private static final EmailAddress CITY = new EmailAddress("vanthu@haiduong.example");

    @Test
    void everybodyTheDocumentNamesIsListedOnceAndTheLineForTheAddresseesIsNobody() {
        ReportMetadata document = document(
                List.of("UBND thành phố Hải Dương"),
                List.of("Như trên;", "- UBND Thành phố Hải Dương", "Chủ tịch, các PCT UBND xã;", "Công an xã."),
                false);
        assertThat(SendingPlan.names(document))
                .containsExactly("UBND thành phố Hải Dương", "Chủ tịch, các PCT UBND xã", "Công an xã");
    }

    @Test
    void onlyWhomTheDirectoryKnowsWithAnAddressGetsItAtOnce() {
        ReportMetadata document = document(List.of("A", "B", "C"), List.of("D"), false);
        List<SendingPlan.Entry> plan = SendingPlan.of(
                document,
                Map.of(
                        "A", known("A", Optional.of(CITY), true),
                        "B", known("B", Optional.empty(), true),
                        "C", known("C", Optional.of(CITY), false)));
        assertThat(plan)
                .extracting(SendingPlan.Entry::held)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(HeldBecause.NO_ADDRESS),
                        Optional.of(HeldBecause.RETIRED),
                        Optional.of(HeldBecause.UNKNOWN));
        assertThat(plan.getFirst().address()).contains(CITY);
        assertThat(plan.get(2).address())
                .as("a retired address is not even proposed")
                .isEmpty();
    }

    @Test
    void aRestrictedDocumentWaitsForTheClerkWhoeverIsKnown() {
        ReportMetadata document = document(List.of("A"), List.of(), true);
        assertThat(SendingPlan.of(document, Map.of("A", known("A", Optional.of(CITY), true))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.held()).contains(HeldBecause.RESTRICTED);
                    assertThat(entry.address()).contains(CITY);
                });
    }

    private static RecipientDetails known(String name, Optional<EmailAddress> email, boolean active) {
        return new RecipientDetails(new RecipientId(UUID.randomUUID()), name, Optional.empty(), email, active);
    }

    private static ReportMetadata document(List<String> addressees, List<String> recipients, boolean restricted) {
        return ReportJourney.metadata("Kết quả", addressees, recipients, restricted);
    }
}
