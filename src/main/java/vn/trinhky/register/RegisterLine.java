package vn.trinhky.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.ReportId;

/**
 * A line of the outgoing register, with the columns of the decree that are known when a document is signed (NĐ
 * 30/2020, Appendix IV.I: 1 to 6 and 10).
 *
 * @param fileCopy unit or person that keeps the file copy
 * @param givenUp why the number was given up, if it was
 */
public record RegisterLine(
        RegisterNumber number,
        LocalDate date,
        DocumentType type,
        String subject,
        String signerName,
        List<String> recipients,
        String fileCopy,
        ReportId report,
        Optional<String> givenUp) {}
