package nl.stvda.voortgang.initiatives.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An operation whose answer is kept nowhere: not by a cache, which {@code Cache-Control: no-store} tells, and not under
 * an Idempotency-Key. It is never {@link Idempotent}.
 */
@NameBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface NoStore {}
