package vn.trinhky.typesetting.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;

/**
 * The pictures of a document, each with the words for those who cannot see it.
 *
 * @param files gives the bytes of a file by its hash
 */
public record WordPictures(Function<Sha256, byte[]> files) {
    private static final double HUNDRED = 100;

    /** @param room width of the text, in points */
    void write(XWPFDocument document, Image image, int room) {
        double width = room * image.share() / HUNDRED;
        double height = width * image.pixelHeight() / image.pixelWidth();
        PictureType type = image.type() == ImageType.PNG ? PictureType.PNG : PictureType.JPEG;
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        try {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(files.apply(image.file())),
                            type,
                            image.file().shortened() + type.getExtension(),
                            Units.toEMU(width),
                            Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.alt());
            paragraph
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(image.alt());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("not a picture: " + image.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }
}
