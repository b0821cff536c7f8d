package nl.stvda.voortgang.initiatives.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A POST that reads its header Idempotency-Key itself, or says in its description that it has none: one whose body is a
 * stream or larger than 1 MiB, whose answer is not JSON, or whose effect is not one transaction.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface OwnIdempotency {}
