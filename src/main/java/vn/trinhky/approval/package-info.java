/**
 * Takes a submitted report through the steps of its approval chain, round by round.
 * Agreement binds to the hash of one version; a return says why; comments stay with the round.
 * It moves no report by itself: it asks the report's life cycle.
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
            "organization :: setup",
            "security",
            "storage",
            "report",
            "report :: panel",
            "report :: difference",
            "report :: content",
            "report :: event",
            "typesetting"
        })
package vn.trinhky.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
