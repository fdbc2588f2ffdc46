/**
 * Where a report is written: editing sessions, autosave, the editor and its panels.
 * One person writes at a time, others see who; nothing typed is ever lost.
 * What a report may contain is decided by the report module, not here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: kit",
            "audit",
            "organization",
            "security",
            "storage",
            "report",
            "report :: content",
            "report :: difference",
            "report :: event",
            "report :: file",
            "report :: panel",
            "typesetting",
            "approval",
            "approval :: panel"
        })
package vn.trinhky.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
