/** How much one caller may ask: refused cheaply and early, so that nobody pays for the haste of another. */
@NullMarked
package nl.stvda.voortgang.conventions.limit;

import org.jspecify.annotations.NullMarked;
