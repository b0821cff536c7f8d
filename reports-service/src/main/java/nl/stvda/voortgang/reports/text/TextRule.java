package nl.stvda.voortgang.reports.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text that a person can read in each language that it has: not blank, not too long, without control characters
 * and without halves of characters, which PostgreSQL and PDF cannot hold.
 */
@Constraint(validatedBy = LocalizedTextValidator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface TextRule {

    /** The most UTF-16 characters, per language. */
    int max();

    String message() default "{unreadable-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
