/**
 * The outbox: letters are written into it in the transaction that gives a reason for them, and sent afterwards.
 * Each is sent at least once and, unless the program is killed in between, not twice; every try carries the same
 * Message-ID. What letters say is their writers' business.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "shell", "shell :: kit", "audit", "organization", "security", "storage"})
package vn.trinhky.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
