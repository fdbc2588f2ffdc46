/**
 * Turns a report into the page of NĐ 30/2020: metadata, content and letterhead in, archivable PDF out.
 * The same input gives the same page; number, date and draft marks are the only things that may differ.
 * JasperReports is known here and nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: kit",
            "audit",
            "organization",
            "organization :: absence",
            "security",
            "storage",
            "report",
            "report :: content"
        })
package vn.trinhky.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
