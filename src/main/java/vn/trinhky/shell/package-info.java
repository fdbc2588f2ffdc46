/**
 * The frame every screen hangs in, the pieces screens are made of, and what a person sees when something goes wrong.
 * Modules hand menu entries, header items and translations in; it imports no feature.
 * Its style sheets are the only place where looks are decided.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.trinhky.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
