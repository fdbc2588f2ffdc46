/**
 * The pieces every screen is made of, each one small and passive: they show what they are given and decide nothing.
 * Words and looks live here once, so that no screen invents its own header, badge or notice.
 * Text handed in is always shown as text, never as markup.
 */
@NullMarked
@NamedInterface("kit")
package vn.trinhky.shell.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
