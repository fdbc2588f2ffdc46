package vn.trinhky.typesetting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/** Every fixture as pictures of its pages, with its PDF and its Word document beside them, to be looked at. Started by {@code bench/gallery}. */
public final class Gallery {
    private static final Path FOLDER = Path.of("target", "gallery");

    private Gallery() {}

    /** @param args dots per inch */
    public static void main(String[] args) throws IOException {
        float dots = Float.parseFloat(args[0]);
        Files.createDirectories(FOLDER);
        FilesInMemory files = new FilesInMemory();
        Press press = new Press(files);
        for (Map.Entry<String, Manuscript> fixture : Fixtures.all(files).entrySet()) {
            byte[] pdf = press.print(fixture.getValue()).bytes();
            Files.write(FOLDER.resolve(fixture.getKey() + ".pdf"), pdf);
            draw(fixture.getKey(), pdf, dots);
            byte[] word = WordWriter.write(Wordings.of(fixture.getValue()), new WordPictures(files::get));
            Files.write(FOLDER.resolve(fixture.getKey() + ".docx"), word);
        }
    }

    private static void draw(String name, byte[] pdf, float dots) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, dots);
                Path file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(picture, "png", file.toFile());
            }
        }
    }
}
