/** Idempotency-Key: a POST that is sent again is done once and answered as before, whatever it is about. */
@NullMarked
package nl.stvda.voortgang.initiatives.idempotency;

import org.jspecify.annotations.NullMarked;
