/** Answers that are written while they are made. */
@NullMarked
package nl.stvda.voortgang.conventions.streaming;

import org.jspecify.annotations.NullMarked;
