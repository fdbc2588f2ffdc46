package vn.trinhky.report.difference;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Inline;

/** What changed around the body of a report: its heading, addressees, recipients and the other facts, field by field. */
public record MetadataDifference(List<FieldChange> changes) {
    public MetadataDifference {
        changes = List.copyOf(changes);
    }

    /**
     * A field that changed.
     *
     * @param lines its lines like the paragraphs of a text; unchanged ones are among them
     */
    public record FieldChange(Field field, List<Part> lines) {
        public FieldChange {
            lines = List.copyOf(lines);
        }
    }

    /** The facts that are compared, in the order in which a reader meets them. */
    public enum Field {
        TYPE(metadata -> List.of(metadata.type().name())),
        SUBJECT(metadata -> List.of(metadata.subject())),
        ADDRESSEES(ReportMetadata::addressees),
        LEGAL_BASES(ReportMetadata::legalBases),
        PERIOD(metadata -> List.of(metadata.period())),
        RECIPIENTS(ReportMetadata::recipients),
        FILE_COPY(metadata -> List.of(metadata.fileCopy())),
        URGENCY(metadata -> List.of(metadata.urgency().name())),
        DUE_DATE(metadata -> metadata.dueDate().map(DAY::format).stream().toList()),
        ASKED_BY(metadata -> List.of(metadata.askedBy())),
        DRAFTING_UNIT(metadata -> List.of(metadata.draftingUnit().toString())),
        RESTRICTED(metadata -> List.of(Boolean.toString(metadata.restricted()))),
        CIRCULATION(metadata -> List.of(metadata.marks().circulation().name())),
        DRAFTER_MARK(metadata -> metadata.marks().drafterMark().stream().toList()),
        CONTACT(metadata -> List.of(Boolean.toString(metadata.marks().contact()))),
        ATTACHMENTS(metadata ->
                metadata.attachments().stream().map(Field::attachment).toList());

        private final Function<ReportMetadata, List<String>> lines;

        Field(Function<ReportMetadata, List<String>> lines) {
            this.lines = lines;
        }

        /** True if its line is a code or an id that stands for words the screen knows, not text somebody typed. */
        public boolean isCode() {
            return switch (this) {
                case TYPE, URGENCY, DRAFTING_UNIT, RESTRICTED, CIRCULATION, CONTACT -> true;
                default -> false;
            };
        }

        /** Another file under the same name is another attachment. */
        private static String attachment(Attachment attachment) {
            return attachment.fileName() + " (" + attachment.content().shortened() + ")";
        }

        private List<Paragraph> paragraphs(ReportMetadata metadata) {
            return lines.apply(metadata).stream()
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Paragraph(List.of(Inline.of(line))))
                    .toList();
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public static MetadataDifference between(ReportMetadata before, ReportMetadata after) {
        List<FieldChange> changes = new ArrayList<>();
        Arrays.stream(Field.values())
                .map(field -> new FieldChange(field, lines(field, before, after)))
                .filter(change -> change.lines().stream().anyMatch(line -> line.change() != Change.SAME))
                .forEach(changes::add);
        return new MetadataDifference(changes);
    }

    private static List<Part> lines(Field field, ReportMetadata before, ReportMetadata after) {
        return ContentDifference.ofCell(field.paragraphs(before), field.paragraphs(after), WordDifference::forReading);
    }
}
