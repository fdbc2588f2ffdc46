package vn.trinhky.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.Organization;

/** The outgoing register as it is read, printed and taken away. Everybody but administrators reads it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DRAFTER', 'REVIEWER', 'SIGNER', 'CLERK', 'AUDITOR')")
public class RegisterBook {
    /** More lines than a commune writes in many years; a longer book is printed series by series. */
    static final int MAX_LINES = 20_000;

    private static final int PAGE = 1_000;

    private final RegisterEntries entries;
    private final SeriesChecks checks;
    private final Organization organization;
    private final RegisterPrint print;
    private final RegisterSheet sheet;

    RegisterBook(
            RegisterEntries entries,
            SeriesChecks checks,
            Organization organization,
            RegisterPrint print,
            RegisterSheet sheet) {
        this.entries = entries;
        this.checks = checks;
        this.organization = organization;
        this.print = print;
        this.sheet = sheet;
    }

    /** A page of the lines, newest first. */
    public List<RegisterLine> page(RegisterQuery query, int offset, int limit) {
        return entries.page(organization.agency(), query, offset, limit);
    }

    public int count(RegisterQuery query) {
        return entries.count(organization.agency(), query);
    }

    /** Years that have lines, newest first. */
    public List<Integer> years() {
        return entries.years(organization.agency());
    }

    /** Each series of the year, and whether its numbers are whole. */
    public List<SeriesCheck> check(int year) {
        return checks.of(organization.agency(), year).stream()
                .filter(check -> !check.isEmpty())
                .toList();
    }

    /**
     * The book of a year or of one of its series, with cover, first page and ten columns, as PDF.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#BOOK_TOO_LONG}
     */
    public byte[] print(int year, Optional<String> kind) {
        return print.pdf(year, kind, lines(RegisterQuery.of(year).inSeries(kind)));
    }

    /** The same lines as a spreadsheet; what people wrote stays text whatever it looks like. */
    public byte[] sheet(int year, Optional<String> kind) {
        return sheet.xlsx(year, lines(RegisterQuery.of(year).inSeries(kind)));
    }

    private List<RegisterLine> lines(RegisterQuery query) {
        RegisterFault.BOOK_TOO_LONG.require(count(query) <= MAX_LINES, MAX_LINES);
        List<RegisterLine> all = new ArrayList<>();
        List<RegisterLine> page;
        do {
            page = entries.inBookOrder(organization.agency(), query, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
