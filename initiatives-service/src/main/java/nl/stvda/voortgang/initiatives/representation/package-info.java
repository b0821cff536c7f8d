/** Answers in general: which state they show, whether the caller has it already, and whether the caller wants it at all. */
@NullMarked
package nl.stvda.voortgang.initiatives.representation;

import org.jspecify.annotations.NullMarked;
