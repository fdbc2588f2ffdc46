/**
 * Gives numbers without gaps, twins or steps back in time, and keeps the outgoing register of the decree.
 * A number is reserved just before a signature and counts in the transaction that records it.
 * Whoever removes the lock on a series to win a benchmark loses the register.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: kit",
            "audit",
            "organization",
            "organization :: directory",
            "security",
            "storage",
            "mail",
            "report",
            "report :: content",
            "report :: event",
            "typesetting"
        })
package vn.trinhky.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
