/**
 * The history nobody can quietly rewrite: a hash chain of every act and every refusal.
 * Other modules announce {@link vn.trinhky.audit.AuditedEvent}s; the trail appends them in the transaction they belong to.
 * It holds ids and hashes, never text, so that disposal of a document leaves the chain whole.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.trinhky.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
