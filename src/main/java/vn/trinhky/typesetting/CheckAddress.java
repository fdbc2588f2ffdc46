package vn.trinhky.typesetting;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportId;

/**
 * Where anybody who holds a document checks it: the public address of the office, {@code trinhky.public-url}, e.g. {@code
 * https://trinhky.xa.gov.vn}. Without it nothing is printed.
 */
@Component
public class CheckAddress {
    private static final String PAGE = "/kiem-tra/";

    private final String office;

    CheckAddress(@Value("${trinhky.public-url:}") String office) {
        this.office = office.strip().replaceFirst("/+$", "");
    }

    /** Where a document is checked; empty if the office has no public address. */
    public Optional<String> of(ReportId report) {
        return office.isEmpty() ? Optional.empty() : Optional.of(office + PAGE + report);
    }
}
