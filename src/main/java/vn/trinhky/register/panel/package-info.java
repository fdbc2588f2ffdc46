/** The deliveries of one document, for the screens that show it to the clerk. */
@NullMarked
@NamedInterface("panel")
package vn.trinhky.register.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
