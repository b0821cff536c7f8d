/** Resemblance: finds initiatives that may be the same as another one, and tells of them. */
@NullMarked
package nl.stvda.voortgang.initiatives.resemblance;

import org.jspecify.annotations.NullMarked;
