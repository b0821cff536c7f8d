/** Joint initiatives: what several organisations posted, each for itself, and did together. */
@NullMarked
package nl.stvda.voortgang.initiatives.joint;

import org.jspecify.annotations.NullMarked;
