/**
 * What is written down about people and their rights, and what happens to the open work of somebody who leaves.
 */
@NullMarked
@NamedInterface("people")
package vn.trinhky.organization.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
