/**
 * The report itself: what it says, in which state it is, who may read it, and every version ever submitted.
 * The state chart lives here and nowhere else; other modules ask {@link vn.trinhky.report.ReportLifecycle} to move a report.
 * What a later step of the work needs to know of a report it reads from {@link vn.trinhky.report.ReportCatalog}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: kit",
            "audit",
            "organization",
            "organization :: agency",
            "organization :: absence",
            "security",
            "storage"
        })
package vn.trinhky.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
