/** Who calls, and what is theirs: the one place where row access is decided. */
@NullMarked
package nl.stvda.voortgang.initiatives.access;

import org.jspecify.annotations.NullMarked;
