package vn.trinhky.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Sets the book of outgoing documents: cover, first page, and the ten columns on A4 across, the head on every page. */
@Service
public class RegisterTypesetter {
    private static final DefaultJasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();

    private final JasperReport cover = load("/typesetting/register-cover.jrxml");
    private final JasperReport lines = load("/typesetting/register.jrxml");

    private static JasperReport load(String name) {
        try (InputStream template = RegisterTypesetter.class.getResourceAsStream(name)) {
            return new ExpressionFreeCompiler(CONTEXT).compileReport(JRXmlLoader.load(CONTEXT, template));
        } catch (IOException | JRException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }

    /** The book as PDF with its text, cover first. */
    @PreAuthorize("isAuthenticated()")
    public byte[] typeset(RegisterPages pages) {
        try {
            JasperPrint book = fill(cover, words(pages, false), List.of());
            fill(cover, words(pages, true), List.of()).getPages().forEach(book::addPage);
            List<Map<String, ?>> rows = pages.rows().stream()
                    .<Map<String, ?>>map(RegisterTypesetter::row)
                    .toList();
            fill(lines, words(pages, false), rows).getPages().forEach(book::addPage);
            return pdf(book);
        } catch (JRException e) {
            throw new IllegalStateException("the book cannot be set", e);
        }
    }

    private static JasperPrint fill(JasperReport report, Map<String, Object> parameters, List<Map<String, ?>> rows)
            throws JRException {
        return JasperFillManager.getInstance(CONTEXT).fill(report, parameters, new JRMapCollectionDataSource(rows));
    }

    private static byte[] pdf(JasperPrint book) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        configuration.setTagLanguage("vi-VN");
        configuration.setMetadataTitle(book.getName());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(CONTEXT);
        exporter.setExporterInput(new SimpleExporterInput(book));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return pdf.toByteArray();
    }

    private static Map<String, Object> words(RegisterPages pages, boolean firstPage) {
        Map<String, Object> words = new HashMap<>();
        words.put("superior", pages.superior());
        words.put("agency", pages.agency());
        words.put("year", pages.year());
        words.put("span", pages.span());
        words.put("foot", pages.foot());
        words.put("firstPage", firstPage);
        return words;
    }

    private static Map<String, Object> row(RegisterPages.Row row) {
        Map<String, Object> fields = new HashMap<>();
        IntStream.range(0, RegisterPages.COLUMNS)
                .forEach(i -> fields.put("c" + (i + 1), row.columns().get(i)));
        return fields;
    }
}
