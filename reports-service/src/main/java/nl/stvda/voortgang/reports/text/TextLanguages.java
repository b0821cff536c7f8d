package nl.stvda.voortgang.reports.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Each tag is a language that texts of this installation have. */
@Constraint(validatedBy = TextLanguagesValidator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface TextLanguages {

    String message() default "{unknown-language}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
