package vn.trinhky.register;

import java.time.LocalDate;
import java.util.List;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.report.DocumentType;

/**
 * A document that was numbered and signed on paper while the system could not be used, entered afterwards.
 *
 * @param number what is written on it
 * @param symbol what is written after the number, e.g. {@code BC-UBND}
 * @param copies how many were made, from 1
 */
public record PaperDocument(
        int number,
        String symbol,
        LocalDate date,
        DocumentType type,
        String subject,
        String signerName,
        List<String> recipients,
        String fileCopy,
        int copies) {
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_NAME = 200;
    private static final int MAX_LINE = 300;
    private static final int MAX_SYMBOL = 40;
    private static final int MAX_RECIPIENTS = 40;

    public PaperDocument {
        subject = filled(subject, MAX_SUBJECT);
        signerName = filled(signerName, MAX_NAME);
        symbol = filled(symbol, MAX_SYMBOL);
        fileCopy = limited(Nfc.line(fileCopy), MAX_LINE);
        recipients = recipients.stream()
                .map(Nfc::line)
                .filter(line -> !line.isEmpty())
                .map(line -> limited(line, MAX_LINE))
                .toList();
        RegisterFault.PAPER_DOCUMENT_INCOMPLETE.require(recipients.size() <= MAX_RECIPIENTS);
        RegisterFault.COPIES_FORM.require(copies >= 1 && copies <= Dispatch.MAX_COPIES, Dispatch.MAX_COPIES);
    }

    private static String filled(String text, int longest) {
        String line = Nfc.line(text);
        RegisterFault.PAPER_DOCUMENT_INCOMPLETE.require(!line.isEmpty());
        return limited(line, longest);
    }

    private static String limited(String line, int longest) {
        RegisterFault.PAPER_DOCUMENT_INCOMPLETE.require(line.length() <= longest);
        return line;
    }
}
