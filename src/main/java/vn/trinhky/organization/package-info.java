/**
 * Who works here, in which unit and office, under which letterhead, on which days.
 * Names, posts and letterheads carry the dates they were valid; everything is keyed by id, never by name.
 * Feature modules ask it; it knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: kit", "audit"})
package vn.trinhky.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
