/**
 * Shows and checks the history: the audit screen and the check of the chain.
 * It also tells strangers whether a PDF they hold is a document of this agency. It reads what others keep and changes nothing.
 * Nobody imports it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: kit",
            "shell :: i18n",
            "audit",
            "organization",
            "security",
            "storage",
            "report",
            "report :: content",
            "typesetting",
            "register",
            "signing",
            "archive"
        })
package vn.trinhky.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
