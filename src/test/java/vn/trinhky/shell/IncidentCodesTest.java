package vn.trinhky.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IncidentCodesTest {

    @Test
    void aCodeIsDayAndMinuteInVietnam() {
        IncidentCodes codes = new IncidentCodes(Clock.fixed(Instant.parse("2024-11-25T02:21:59Z"), ZoneOffset.UTC));
        assertThat(codes.next()).isEqualTo("TK-2511-0921");
    }

    @Test
    void twoIncidentsInOneMinuteHaveDifferentCodes() {
        IncidentCodes codes = new IncidentCodes(Clock.fixed(Instant.parse("2024-11-25T17:30:00Z"), ZoneOffset.UTC));
        assertThat(codes.next()).isEqualTo("TK-2611-0030");
        assertThat(codes.next()).isEqualTo("TK-2611-0030-2");
        assertThat(codes.next()).isEqualTo("TK-2611-0030-3");
    }
}
