/** Initiatives: posting, changing, withdrawing and finding what was done, with every revision kept. */
@NullMarked
package nl.stvda.voortgang.initiatives.initiative;

import org.jspecify.annotations.NullMarked;
