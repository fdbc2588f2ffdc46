package vn.trinhky.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Reason;

/**
 * What the records clerk writes into the book by hand: how the year is numbered, papers from an outage, numbers nobody
 * will use, copies and who signed for them. Every act is an entry of the audit chain.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CLERK')")
public class RegisterKeeping {
    private final Numbering numbering;
    private final SeriesBook book;
    private final NumberSchemes schemes;
    private final RegisterEntries entries;
    private final Organization organization;
    private final KeepingRecord record;

    RegisterKeeping(
            Numbering numbering,
            SeriesBook book,
            NumberSchemes schemes,
            RegisterEntries entries,
            Organization organization,
            KeepingRecord record) {
        this.numbering = numbering;
        this.book = book;
        this.schemes = schemes;
        this.entries = entries;
        this.organization = organization;
        this.record = record;
    }

    /** Whether all types share one series in this year. */
    @Transactional(readOnly = true)
    public boolean isCommon(int year) {
        return schemes.isCommon(organization.agency(), year);
    }

    /**
     * One series for all types, or one for each: what the head of the agency decided for this year.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#SERIES_BEGUN}
     */
    public void decideScheme(int year, boolean common) {
        if (isCommon(year) != common) {
            RegisterFault.SERIES_BEGUN.require(!book.isYearBegun(organization.agency(), year));
            schemes.decide(organization.agency(), year, common);
            record.write("schemeDecided", Map.of("year", Integer.toString(year), "common", Boolean.toString(common)));
        }
    }

    /**
     * A paper book is continued: this year's series goes on with this number.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#SERIES_BEGUN}
     */
    public void continueFrom(DocumentType type, int first) {
        SeriesKey key = today(type);
        book.change(key, series -> series.continueFrom(first, record.now()));
        book.beginsWith(key, first);
        record.write("bookContinued", Map.of("series", key.kind(), "first", Integer.toString(first)));
    }

    /** The number the next document of this type gets. */
    public int nextNumber(DocumentType type) {
        return book.change(today(type), series -> series).nextNumber();
    }

    /**
     * Enters a document that was numbered on paper. Its number has to be the next one of its year's series.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link RegisterFault#NUMBER_NOT_NEXT},
     *     {@link RegisterFault#PAPER_DATE_IMPOSSIBLE}
     */
    public void enterPaper(PaperDocument paper) {
        LocalDate today = OfficeTime.day(record.now());
        RegisterFault.PAPER_DATE_IMPOSSIBLE.require(paper.date().getYear() == today.getYear()
                || book.exists(numbering.key(organization.agency(), paper.date(), kindOf(paper.type()))));
        SeriesKey key = opened(paper.type(), paper.date());
        book.change(key, series -> series.enter(paper.number(), paper.date(), today, record.now()));
        RegisterNumber number = new RegisterNumber(paper.number(), key.year(), paper.symbol());
        RegisterLine line = RegisterLine.begun(
                        key, number, paper.date(), paper.type(), paper.subject(), Optional.empty())
                .with(paper.signerName(), paper.recipients(), paper.fileCopy())
                .dispatched(new Dispatch(Optional.of(paper.date()), paper.copies(), 0, 0, ""), true);
        entries.add(key, line, Optional.of(record.actor()), record.now());
        record.write(
                "paperEntered",
                Map.of("number", number.printed(), "date", paper.date().toString()));
    }

    /** The next number of today's series will never be used: an explicit act with a reason. The line stays. */
    public RegisterNumber giveUpNext(DocumentType type, String symbol, Reason reason) {
        Instant now = record.now();
        LocalDate today = OfficeTime.day(now);
        SeriesKey key = today(type);
        int next = book.change(key, series -> series.enter(series.nextNumber(), today, today, now))
                .lastNumber();
        RegisterNumber number = new RegisterNumber(next, key.year(), symbol);
        RegisterLine line = RegisterLine.begun(key, number, today, type, "", Optional.empty())
                .givenUpBecause(reason.text());
        entries.add(key, line, Optional.of(record.actor()), now);
        record.write(
                "nextNumberGivenUp",
                Map.of(
                        "number",
                        number.printed(),
                        "reasonSha256",
                        Sha256.of(reason.text()).hex()));
        return number;
    }

    /**
     * Counts copies on paper and notes who signed for them.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException if the document has not left the office
     */
    public void countCopies(RegisterLine line, int paperCopies, String signedFor) {
        Dispatch counted = new Dispatch(line.dispatch().day(), paperCopies, 0, 0, signedFor);
        SeriesKey key = new SeriesKey(organization.agency(), line.number().year(), line.kind());
        if (!entries.count(key, line.number().number(), counted.paperCopies(), counted.signedFor())) {
            throw RegisterFault.NOT_IN_REGISTER.broken(line.number().printed());
        }
        record.write(
                "copiesCounted", Map.of("number", line.number().printed(), "copies", Integer.toString(paperCopies)));
    }

    private SeriesKey today(DocumentType type) {
        return opened(type, OfficeTime.day(record.now()));
    }

    private SeriesKey opened(DocumentType type, LocalDate day) {
        SeriesKey key = numbering.key(organization.agency(), day, kindOf(type));
        if (!book.exists(key)) {
            book.ensure(key);
        }
        return key;
    }

    private static String kindOf(DocumentType type) {
        return type.series();
    }
}
