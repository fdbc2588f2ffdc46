package vn.trinhky.typesetting.words;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.ReportContent;

/**
 * What a printed document says, line by line, on paper and in Word. Numbers of headings and signs of bullets are the lists' own and
 * in none of the lines.
 *
 * @param properties what the file says of itself
 * @param opening what stands above the body
 * @param body of the report, with its end mark
 * @param closing who gets it and who signs it
 * @param appendices everything from the first appendix on; may be empty
 * @param appendixReference below the title of each, to the document they belong to
 */
public record Wording(
        Properties properties,
        Opening opening,
        ReportContent body,
        Closing closing,
        ReportContent appendices,
        String appendixReference) {

    /**
     * @param author the agency
     * @param createdAt in the office's own zone
     */
    public record Properties(String title, String author, ZonedDateTime createdAt) {}

    /**
     * @param draftMark in the top margin of every page
     * @param superior of the issuing agency
     * @param urgency stamped on the first page
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
            Urgency urgency,
            String typeName,
            String subject,
            List<String> addressees,
            List<String> legalBases) {}

    /**
     * @param recipients one line each, with dash and punctuation
     * @param capacity lines above the signature
     */
    public record Closing(List<String> recipients, List<String> capacity, String signer) {}
}
