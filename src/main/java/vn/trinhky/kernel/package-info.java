/**
 * The few values every module speaks with: hashes, the name of an actor, the office's time, broken rules.
 * It knows no framework and no other module, so that a rule can be read and tested anywhere.
 * It grows only with a decision record.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.trinhky.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
