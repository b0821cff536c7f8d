package nl.stvda.voortgang.conventions.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose requests may wait for news before they are answered. While they do, nothing is done for them,
 * so they take no place of the requests that are worked on. A stream is known by what it produces and needs no mark.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Waits {

    /** The query parameter that asks to wait; a request without it is worked on like any other. */
    String askedBy();
}
