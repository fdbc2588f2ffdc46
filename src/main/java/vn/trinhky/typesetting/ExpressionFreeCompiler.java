package vn.trinhky.typesetting;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * Compiles designs whose every expression is a single field, parameter or variable: JasperReports reads those directly.
 * Anything else would need Java code generated and compiled in the office, and is
 * refused. Public because compiled reports name it and JasperReports creates it by that name.
 */
public final class ExpressionFreeCompiler extends JRAbstractCompiler {

    public ExpressionFreeCompiler(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) {
        // no code is generated, so no language can be wrong
    }

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw new JRException("only single fields, parameters and variables are allowed: " + task.getUnitName()
                + " has " + task.getExpressions());
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String classpath, File directory) throws JRException {
        throw new JRException("there is nothing to compile in " + units.length + " units");
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable code, String unit) throws JRException {
        throw new JRException("unit " + unit + " was not compiled by this compiler");
    }

    @Override
    protected String getSourceFileName(String unit) {
        return unit;
    }
}
