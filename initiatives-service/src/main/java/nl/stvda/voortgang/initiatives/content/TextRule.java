package nl.stvda.voortgang.initiatives.content;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text, plain or per language, that a person can read: not blank, not too long, without control characters and
 * without halves of characters, which PostgreSQL and PDF cannot hold.
 */
@Constraint(validatedBy = {PlainTextValidator.class, LocalizedTextValidator.class})
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RUNTIME)
public @interface TextRule {

    /** The most UTF-16 characters, per language. */
    int max();

    /** Whether lines may break. */
    boolean multiline() default false;

    String message() default "{unreadable-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
