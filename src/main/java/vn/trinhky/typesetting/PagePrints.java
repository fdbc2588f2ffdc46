package vn.trinhky.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import vn.trinhky.kernel.Sha256;

/**
 * Tells which pages of two prints look the same, so that a preview draws only the others again. A page's print is made
 * of what it draws: its own drawing, its pictures and the targets of its links.
 */
public final class PagePrints {
    private PagePrints() {}

    /**
     * One print for each page, short and opaque. Good for files of {@link Typesetter}: glyphs have the same codes in all
     * of them.
     */
    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> prints = new ArrayList<>(document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                prints.add(print(page));
            }
            return prints;
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private static String print(PDPage page) throws IOException {
        StringBuilder parts = new StringBuilder(hash(page.getContents().readAllBytes()));
        parts.append(page.getMediaBox());
        for (COSName name : page.getResources().getXObjectNames()) {
            PDXObject object = page.getResources().getXObject(name);
            parts.append(hash(object.getCOSObject().createRawInputStream().readAllBytes()));
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            parts.append(annotation.getRectangle()).append(annotation.getContents());
        }
        return Sha256.of(parts.toString()).hex();
    }

    private static String hash(byte[] bytes) {
        return Sha256.of(bytes).hex();
    }
}
