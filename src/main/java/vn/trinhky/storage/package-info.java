/**
 * Keeps files by their SHA-256: attachments, signed states, issued documents.
 * One small interface, by default a table of the database, so that backup and transaction are those of the database.
 * It knows nothing of what a file means; whoever holds the hash decides who may read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.trinhky.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
