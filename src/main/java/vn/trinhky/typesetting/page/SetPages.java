package vn.trinhky.typesetting.page;

import net.sf.jasperreports.engine.JasperPrint;
import vn.trinhky.typesetting.layout.Tag;

/**
 * A document on its pages.
 *
 * @param structure of all that has a meaning on them
 */
public record SetPages(JasperPrint print, Tag structure) {}
