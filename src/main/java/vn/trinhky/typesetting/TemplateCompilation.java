package vn.trinhky.typesetting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** The build's step from the readable template to the compiled one; a wrong template breaks the build, not the office. */
final class TemplateCompilation {
    private TemplateCompilation() {}

    /** @param args the JRXML file and the file to write */
    public static void main(String[] args) throws Exception {
        compile(Path.of(args[0]), Path.of(args[1]));
    }

    static void compile(Path jrxml, Path compiled) throws IOException, JRException {
        Files.createDirectories(compiled.toAbsolutePath().getParent());
        DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
        JRSaver.saveObject(
                new ExpressionFreeCompiler(context).compileReport(JRXmlLoader.load(context, jrxml.toFile())),
                compiled.toFile());
    }
}
