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
     * @param circulation how far it may go, framed above the first page
     * @param typeName above the subject; a letter has none, and its subject stands below the number
     * @param addressees one line each, with its punctuation, without dash
     * @param legalBases one line each, with its punctuation
     * @param contact of the agency, at the foot of the first page
     */
    public record Opening(
            Optional<String> draftMark,
            String motto,
            Optional<String> superior,
            List<String> agency,
            String number,
            String placeAndDate,
            Urgency urgency,
            Optional<String> circulation,
            Optional<String> typeName,
            String subject,
            List<String> addressees,
            List<String> legalBases,
            Optional<String> contact) {

        /** The subject as it is printed (NĐ 30/2020, Appendix I, II.5). */
        public String printedSubject() {
            return typeName.isPresent() ? subject : "V/v " + subject;
        }
    }

    /**
     * @param recipients one line each, with dash and punctuation
     * @param drafterMark with the number of copies
     * @param check printed as a QR code below the recipients
     * @param capacity lines above the signature
     */
    public record Closing(
            List<String> recipients,
            Optional<String> drafterMark,
            Optional<Check> check,
            List<String> capacity,
            String signer) {}

    /**
     * Where anybody checks the document.
     *
     * @param open its place is kept free: a draft is not to be checked
     */
    public record Check(String address, boolean open) {}
}
