/** Imports: many initiatives in one file, received as a whole, then worked off in the background. */
@NullMarked
package nl.stvda.voortgang.initiatives.imports;

import org.jspecify.annotations.NullMarked;
