package vn.trinhky.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.file.FileRule;

/**
 * Everything of a report beside its body (NĐ 30/2020, Appendix I and VI). Values clean themselves: NFC, one line, no
 * blanks around; lists drop empty lines.
 *
 * @param subject the abstract (trích yếu), at most 500 characters; may be empty while drafting
 * @param addressees {@code Kính gửi}, only when sent upward; without the printed dash and punctuation
 * @param recipients {@code Nơi nhận} lines without the printed dash and punctuation, without {@code Như trên} and the
 *     file copy, which are printed by the program
 * @param fileCopy who keeps the file copy, after {@code Lưu:}, e.g. {@code VT, VHTT}
 * @param legalBases {@code Căn cứ …} lines, without final punctuation
 * @param period what the report covers in words, e.g. {@code năm 2024}
 * @param dueDate when it must be with its addressee
 * @param askedBy the document that asked for it, as cited
 * @param restricted only its own people may read it once it is issued
 * @param marks what else is printed around the page
 */
public record ReportMetadata(
        DocumentType type,
        String subject,
        List<String> addressees,
        List<String> recipients,
        String fileCopy,
        List<String> legalBases,
        Urgency urgency,
        String period,
        Optional<LocalDate> dueDate,
        UnitId draftingUnit,
        String askedBy,
        boolean restricted,
        Marks marks,
        List<Attachment> attachments) {

    public static final int MAX_SUBJECT = 500;
    public static final int MAX_LINE = 300;
    public static final int MAX_LINES = 40;

    public ReportMetadata {
        subject = MetadataRule.SUBJECT_LENGTH.within(Nfc.line(subject), MAX_SUBJECT);
        addressees = lines(addressees, MetadataRule.ADDRESSEES);
        recipients = lines(recipients, MetadataRule.RECIPIENTS);
        fileCopy = MetadataRule.FILE_COPY_LENGTH.within(Nfc.line(fileCopy), MAX_LINE);
        legalBases = lines(legalBases, MetadataRule.LEGAL_BASES);
        period = MetadataRule.PERIOD_LENGTH.within(Nfc.line(period), MAX_LINE);
        askedBy = MetadataRule.ASKED_BY_LENGTH.within(Nfc.line(askedBy), MAX_LINE);
        attachments = distinct(attachments);
    }

    /** A new report of a unit, to be filled in. */
    public static ReportMetadata blank(UnitId draftingUnit, String subject, String fileCopy) {
        return new ReportMetadata(
                DocumentType.REPORT,
                subject,
                List.of(),
                List.of(),
                fileCopy,
                List.of(),
                Urgency.NORMAL,
                "",
                Optional.empty(),
                draftingUnit,
                "",
                false,
                Marks.NONE,
                List.of());
    }

    /** The same with other files to go along. */
    public ReportMetadata with(List<Attachment> others) {
        return new ReportMetadata(
                type,
                subject,
                addressees,
                recipients,
                fileCopy,
                legalBases,
                urgency,
                period,
                dueDate,
                draftingUnit,
                askedBy,
                restricted,
                marks,
                others);
    }

    private static List<Attachment> distinct(List<Attachment> given) {
        if (given.size() > ReportFiles.MAX_ATTACHMENTS) {
            throw FileRule.TOO_MANY_ATTACHMENTS.broken(ReportFiles.MAX_ATTACHMENTS);
        }
        Set<Sha256> known = new HashSet<>();
        for (Attachment each : given) {
            FileRule.ATTACHED_ALREADY.require(known.add(each.content()), each.fileName());
        }
        return List.copyOf(given);
    }

    private static List<String> lines(List<String> given, MetadataRule rule) {
        List<String> lines =
                given.stream().map(Nfc::line).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MAX_LINES) {
            throw new RuleBrokenException(rule, MAX_LINE, MAX_LINES);
        }
        lines.forEach(line -> rule.within(line, MAX_LINE));
        return lines;
    }
}
