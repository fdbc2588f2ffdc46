package vn.trinhky.typesetting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader reads: the words under the document's tags, in the order of the tags. */
final class LogicalText {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private LogicalText() {}

    static String of(PDDocument document) throws IOException {
        LogicalText logical = new LogicalText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), said(content)));
            logical.words.put(page.getCOSObject(), ofPage);
        }
        logical.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return logical.text.toString();
    }

    private static String said(PDMarkedContent content) {
        List<Object> contents = content.getContents();
        return contents.stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    read(element, element.getPage() == null ? page : element.getPage());
                    text.append(' ');
                }
                case PDMarkedContentReference marked ->
                    append(marked.getPage() == null ? page : marked.getPage(), marked.getMCID());
                case Integer mark -> append(page, mark);
                default -> {}
            }
        }
    }

    private void append(@Nullable PDPage page, int mark) {
        Map<Integer, String> ofPage =
                words.getOrDefault(Objects.requireNonNull(page).getCOSObject(), Map.of());
        text.append(ofPage.getOrDefault(mark, "")).append(' ');
    }
}
