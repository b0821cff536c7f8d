package nl.stvda.voortgang.initiatives.initiative;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The codes in the request are in the catalogue, and its themes are of its agreement. */
@Constraint(validatedBy = CatalogueCodesValidator.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface CatalogueCodes {

    String message() default "{unknown-agreement}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
