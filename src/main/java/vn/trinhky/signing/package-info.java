/**
 * The chairman's signature and the agency's seal, by two steps and two prepared fields of the page.
 * It keeps every signed state by its hash and never signs inside a transaction.
 * The signature library hides behind SignatureProvider in signing.dss.
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
            "report :: panel",
            "report :: content",
            "report :: event",
            "typesetting",
            "register",
            "register :: panel",
            "register :: sending",
            "approval",
            "approval :: panel"
        })
package vn.trinhky.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
