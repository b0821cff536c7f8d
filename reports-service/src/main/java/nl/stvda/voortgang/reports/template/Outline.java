package nl.stvda.voortgang.reports.template;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The sections are a tree that is not too deep, and each has what its kind needs and nothing else. */
@Constraint(validatedBy = OutlineValidator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Outline {

    String message() default "{unknown-parent}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
