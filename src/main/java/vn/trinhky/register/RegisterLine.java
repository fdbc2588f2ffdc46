package vn.trinhky.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;

/**
 * A line of the outgoing register: the ten columns of the decree (NĐ 30/2020, Appendix IV.I).
 *
 * @param kind the series it is of
 * @param subject empty for a number that was given up before it had a document
 * @param fileCopy unit or person that keeps the file copy
 * @param report the document; empty if it exists on paper only or never came to be
 * @param dispatch columns 7 to 9
 * @param givenUp why the number was given up, if it was
 * @param mark what became of the document since
 * @param onPaper entered afterwards from a paper that was numbered by hand
 */
public record RegisterLine(
        String kind,
        RegisterNumber number,
        LocalDate date,
        DocumentType type,
        String subject,
        String signerName,
        List<String> recipients,
        String fileCopy,
        Optional<ReportId> report,
        Dispatch dispatch,
        Optional<String> givenUp,
        Optional<LineMark> mark,
        boolean onPaper) {

    /** A line as it is when its number begins to count. */
    static RegisterLine begun(
            SeriesKey key,
            RegisterNumber number,
            LocalDate date,
            DocumentType type,
            String subject,
            Optional<ReportId> report) {
        return new RegisterLine(
                key.kind(),
                number,
                date,
                type,
                subject,
                "",
                List.of(),
                "",
                report,
                Dispatch.none(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    RegisterLine with(String signer, List<String> sentTo, String copy) {
        return new RegisterLine(
                kind, number, date, type, subject, signer, sentTo, copy, report, dispatch, givenUp, mark, onPaper);
    }

    RegisterLine dispatched(Dispatch how, boolean paper) {
        return new RegisterLine(
                kind, number, date, type, subject, signerName, recipients, fileCopy, report, how, givenUp, mark, paper);
    }

    RegisterLine givenUpBecause(String reason) {
        return new RegisterLine(
                kind,
                number,
                date,
                type,
                subject,
                signerName,
                recipients,
                fileCopy,
                report,
                dispatch,
                Optional.of(reason),
                mark,
                onPaper);
    }
}
