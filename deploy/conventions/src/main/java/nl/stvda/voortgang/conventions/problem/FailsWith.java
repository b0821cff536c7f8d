package nl.stvda.voortgang.conventions.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The kinds of problem that an operation answers with, beside those that any can. They stand in the OpenAPI document
 * with an example each, and the tests refuse another. An operation without this is documented with all of the service.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface FailsWith {

    /** Their slugs; none means that there are no others. */
    String[] value();
}
