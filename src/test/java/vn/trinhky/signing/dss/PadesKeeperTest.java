package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.trinhky.signing.PdfKeeper.KeptPdf;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.TimestampUnavailableException;
import vn.trinhky.signing.VerifiedSignature;
import vn.trinhky.signing.VerifiedSignature.Verdict;

/** Files checked years after they were issued, from what is in them alone. */
class PadesKeeperTest {
    private static final int SIGNERS_EXPIRED = 4;
    private static final int RENEWED = 7;
    private static final int TIMESTAMPS_EXPIRED = 9;

    private static LastingOffice office;
    private static KeptPdf extended;

    @BeforeAll
    static void found() {
        office = new LastingOffice();
        extended = office.extended();
    }

    @Test
    void anExtendedFileHoldsWithoutNetworkAndAfterItsSignersCertificatesEnded() {
        assertHolds(office.checkedAfter(0, extended.bytes()));
        assertHolds(office.checkedAfter(SIGNERS_EXPIRED, extended.bytes()));
        assertThat(office.checkedAfter(SIGNERS_EXPIRED, office.sealed()).genuine())
                .as("the same file that was not extended")
                .isFalse();
    }

    @Test
    void aRenewedFileHoldsAfterTheFirstTimestampAuthorityEnded() {
        byte[] renewed = office.renewedAfter(RENEWED, extended.bytes()).bytes();
        assertHolds(office.checkedAfter(TIMESTAMPS_EXPIRED, renewed));
        assertThat(office.checkedAfter(TIMESTAMPS_EXPIRED, extended.bytes()).genuine())
                .as("the same file that was not renewed")
                .isFalse();
    }

    @Test
    void nothingThatWasSignedChanges() {
        byte[] renewed = office.renewedAfter(RENEWED, extended.bytes()).bytes();
        assertThat(extended.bytes()).startsWith(office.sealed()).hasSizeGreaterThan(office.sealed().length);
        assertThat(renewed).startsWith(extended.bytes()).hasSizeGreaterThan(extended.bytes().length);
    }

    @Test
    void tellsWhenTheNewestTimestampEnds() {
        assertThat(extended.until()).isEqualTo(office.firstTimestampsEnd());
        assertThat(office.renewedAfter(RENEWED, extended.bytes()).until()).isAfter(LastingOffice.later(14));
    }

    @Test
    void aChangeAfterTheExtensionIsFound() {
        assertThat(office.checkedAfter(0, Attack.NOTE_OVER_THE_TEXT.on(extended.bytes()))
                        .genuine())
                .isFalse();
    }

    @Test
    void withoutATimestampNothingIsExtended() {
        var keeper = new PadesKeeper(
                DemoOffice.shared().certificates, new TimestampAuthorities(List.of(), Clock.systemUTC()));
        byte[] sealed = DemoOffice.shared().sealed();
        assertThatThrownBy(() -> keeper.extend(sealed)).isInstanceOf(TimestampUnavailableException.class);
    }

    private static void assertHolds(SignatureReport report) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.signatures())
                .extracting(VerifiedSignature::verdict)
                .containsExactly(Verdict.PASSED, Verdict.PASSED);
    }
}
