package vn.trinhky.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.trinhky.audit.AuditFilter;
import vn.trinhky.audit.AuditOutcome;

class FilterParametersTest {

    @Test
    void aFilterComesBackFromItsAddress() {
        AuditFilter filter = new AuditFilter(
                "report.signed",
                "Lê Văn Thảo & ai",
                "report:1",
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 3, 4),
                AuditOutcome.REFUSED);

        String address = FilterParameters.address(filter).getQueryString();

        assertThat(FilterParameters.filter(QueryParameters.fromString(address))).isEqualTo(filter);
    }

    @Test
    void anOpenFilterHasAnEmptyAddress() {
        assertThat(FilterParameters.address(AuditFilter.ALL).getQueryString()).isEmpty();
        assertThat(FilterParameters.filter(QueryParameters.empty())).isEqualTo(AuditFilter.ALL);
    }

    @Test
    void nonsenseInTheAddressLeavesTheFieldOpen() {
        QueryParameters nonsense = QueryParameters.fromString("tu=gestern&den=2026-02-30&ket-qua=MAYBE&khac=1");

        assertThat(FilterParameters.filter(nonsense)).isEqualTo(AuditFilter.ALL);
    }
}
