package nl.stvda.voortgang.initiatives.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A POST that takes an Idempotency-Key: all of it is done in one transaction, and its answer is kept and given again.
 * That is why it calls nothing outside of the database and answers nothing that may not be kept. A POST without this
 * annotation refuses the header, so that nobody counts on a promise that was not made.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Idempotent {}
