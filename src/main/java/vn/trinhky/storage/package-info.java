/**
 * Where the data live: the database, embedded or a server, and files kept by their SHA-256.
 * Files are a table behind one small interface, so that backup and transaction are those of the database.
 * It knows nothing of what data mean; whoever holds a hash decides who may read its file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.trinhky.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
