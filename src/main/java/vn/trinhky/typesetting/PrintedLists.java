package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.report.ReportMetadata;

/** Punctuation of lists: each line ends with a semicolon, the last with its own sign (NĐ 30/2020, Appendix I, II.9). */
final class PrintedLists {
    private PrintedLists() {}

    static List<String> ended(List<String> lines, String last) {
        List<String> ended = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String end = i == lines.size() - 1 ? last : ";";
            String line = lines.get(i);
            ended.add(line.endsWith(end) ? line : line + end);
        }
        return ended;
    }

    static List<String> dashed(List<String> lines, String last) {
        return ended(lines, last).stream().map(line -> "- " + line).toList();
    }

    /** Who gets the document, one line each: the addressees are told as above, the file copy comes last. */
    static List<String> recipients(ReportMetadata metadata) {
        Stream<String> sameAsAbove = metadata.addressees().isEmpty() ? Stream.of() : Stream.of("Như trên");
        Stream<String> fileCopy =
                metadata.fileCopy().isEmpty() ? Stream.of() : Stream.of("Lưu: " + metadata.fileCopy());
        return dashed(
                Stream.of(sameAsAbove, metadata.recipients().stream(), fileCopy)
                        .flatMap(lines -> lines)
                        .toList(),
                ".");
    }
}
