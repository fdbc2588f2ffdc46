/**
 * Finds issued reports years later, by year and by words with or without diacritics, and hands out the issued file.
 * It is filled in the transaction that issues a report; the search index can be rebuilt from it at any time.
 * Who may read is asked on every hit, count and download.
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
            "report :: event",
            "report :: panel",
            "register",
            "signing"
        })
package vn.trinhky.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
