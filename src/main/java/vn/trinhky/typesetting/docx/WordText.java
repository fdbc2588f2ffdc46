package vn.trinhky.typesetting.docx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.content.ReportContent;

/**
 * What a Word document says, line by line as it is printed. Numbers of headings and signs of bullets are the lists' own and
 * in none of the lines.
 *
 * @param properties what the file says of itself
 * @param opening what stands above the body
 * @param body of the report, with its end mark
 * @param closing who gets it and who signs it
 * @param appendices everything from the first appendix on; may be empty
 */
public record WordText(
        Properties properties, Opening opening, ReportContent body, Closing closing, ReportContent appendices) {

    /** @param createdAt written into the file as its time of creation */
    public record Properties(String title, String author, Instant createdAt) {}

    /**
     * @param draftMark in the top margin of every page
     * @param superior of the issuing agency
     * @param addressees one line each, with its punctuation, without dash
     * @param legalBases one line each, with its punctuation
     */
    public record Opening(
            Optional<String> draftMark,
            String motto,
            Optional<String> superior,
            List<String> agency,
            String number,
            String placeAndDate,
            String typeName,
            String subject,
            Rules rules,
            List<String> addressees,
            List<String> legalBases) {}

    /** Lengths of the rules below agency, motto and subject, in points. */
    public record Rules(int agency, int motto, int subject) {}

    /**
     * @param recipients one line each, with dash and punctuation
     * @param capacity lines above the signature
     */
    public record Closing(List<String> recipients, List<String> capacity, String signer) {}
}
