package vn.trinhky.typesetting;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Filled pages as a tagged PDF, not yet archivable. */
final class TaggedPdf {
    private TaggedPdf() {}

    static byte[] of(JasperPrint print) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // the file is read again at once, and compressed when it is complete
        configuration.setCompressed(false);
        configuration.setTagged(true);
        configuration.setTagLanguage("vi-VN");
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataTitle(print.getName());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StructuredExporter exporter = new StructuredExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
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
