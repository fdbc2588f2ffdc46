/**
 * Tells people what concerns them: the bell, and mail if they want it. It hears the events of the others and acts as a
 * named part of the system; nobody imports it.
 * What it keeps are kinds and ids, never words of a document: texts are made when they are read, by the reader's rights.
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
            "organization :: people",
            "security",
            "storage",
            "mail",
            "report",
            "report :: event",
            "register :: sending",
            "signing"
        })
package vn.trinhky.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
