package vn.trinhky.typesetting.pdf;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.trinhky.typesetting.page.SetPages;

/** Filled pages as a tagged PDF, not yet archivable. */
public final class TaggedPdf {
    private TaggedPdf() {}

    public static byte[] of(SetPages pages) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // the file is read again at once, and compressed when it is complete
        configuration.setCompressed(false);
        configuration.setTagged(true);
        configuration.setTagLanguage("vi-VN");
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataTitle(pages.print().getName());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StructuredExporter exporter = new StructuredExporter(pages.structure());
        exporter.setExporterInput(new SimpleExporterInput(pages.print()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("the page cannot be written as PDF", e);
        }
        return pdf.toByteArray();
    }
}
