package vn.trinhky.typesetting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure of a tagged PDF, read for tests. */
final class Tags {
    private Tags() {}

    /** Types of all elements in reading order. */
    static List<String> of(PDDocument document) {
        return in(document.getDocumentCatalog().getStructureTreeRoot())
                .map(PDStructureElement::getStructureType)
                .toList();
    }

    /** What elements that are seen and not read say of themselves. */
    static List<String> alternatives(PDDocument document) {
        return in(document.getDocumentCatalog().getStructureTreeRoot())
                .map(PDStructureElement::getAlternateDescription)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<PDStructureElement> in(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), in(element)));
    }
}
