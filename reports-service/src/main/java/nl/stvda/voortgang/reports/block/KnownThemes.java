package nl.stvda.voortgang.reports.block;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Each code is a theme of the agreement that the round is about, and none stands there twice. */
@Constraint(validatedBy = KnownThemesValidator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface KnownThemes {

    String message() default "{unknown-theme}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
