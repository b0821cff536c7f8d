package nl.stvda.voortgang.initiatives.upload;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks an endpoint that reads its body piece by piece and says itself how much is too much. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface StreamedBody {}
