/**
 * What waits for me, and everything about one report on one page.
 * It composes the panels of the features and owns no data.
 * Nobody imports it.
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
            "report :: content",
            "report :: event",
            "report :: panel",
            "typesetting",
            "approval",
            "register",
            "drafting",
            "signing",
            "archive",
            "approval :: panel",
            "signing :: panel"
        })
package vn.trinhky.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
