/**
 * The feed of changes: complete, ordered and without gaps, so that a partner without a server of its own can follow what
 * becomes of initiatives.
 */
@NullMarked
package nl.stvda.voortgang.initiatives.change;

import org.jspecify.annotations.NullMarked;
