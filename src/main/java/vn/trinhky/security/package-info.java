/**
 * The door: log-in, which office opens what, and who is acting right now.
 * Services ask {@link vn.trinhky.security.CurrentPerson}; refusals of any service are recorded from here.
 * It decides nothing about documents: that is each feature's own rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: kit", "shell :: i18n", "audit", "organization"})
package vn.trinhky.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
