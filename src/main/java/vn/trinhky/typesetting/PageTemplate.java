package vn.trinhky.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.governors.MaxPagesGovernorException;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule;

/** The compiled template of the page. Filling it changes nothing in it, so that many can at once. */
final class PageTemplate {
    private static final String COMPILED = "/typesetting/page.jasper";
    /** Where the template itself gives up; beyond, the exact number is not known. */
    private static final int PAGES_COUNTED = 1000;

    private final JasperReport report;

    private PageTemplate(JasperReport report) {
        this.report = report;
    }

    static PageTemplate load() {
        try (InputStream compiled = PageTemplate.class.getResourceAsStream(COMPILED)) {
            if (compiled == null) {
                throw new IllegalStateException("the page template is compiled by the Maven build; run ./mvnw compile");
            }
            return new PageTemplate((JasperReport) JRLoader.loadObject(compiled));
        } catch (IOException | JRException e) {
            throw new IllegalStateException("the page template cannot be read", e);
        }
    }

    /**
     * Sets the rows on pages.
     *
     * @throws ContentRule.InvalidContentException if there are too many
     */
    JasperPrint fill(Map<String, Object> parameters, List<Map<String, ?>> rows) {
        try {
            JasperPrint print = JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .fill(report, parameters, new JRMapCollectionDataSource(rows));
            int pages = print.getPages().size();
            if (pages > ContentLimits.MAX_PAGES) {
                throw ContentRule.TOO_MANY_PAGES.broken(pages, ContentLimits.MAX_PAGES);
            }
            return print;
        } catch (MaxPagesGovernorException e) {
            throw ContentRule.TOO_MANY_PAGES.broken(PAGES_COUNTED, ContentLimits.MAX_PAGES);
        } catch (JRException e) {
            throw new IllegalStateException("the page cannot be set", e);
        }
    }
}
