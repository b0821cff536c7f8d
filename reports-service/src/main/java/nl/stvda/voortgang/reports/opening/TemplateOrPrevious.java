package nl.stvda.voortgang.reports.opening;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A round is made of a template or of the round before it, one of the two. */
@Constraint(validatedBy = TemplateOrPrevious.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface TemplateOrPrevious {

    String message() default "{template-or-previous}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts the two. */
    class Check implements ConstraintValidator<TemplateOrPrevious, NewRound> {

        @Override
        public boolean isValid(NewRound round, ConstraintValidatorContext context) {
            if ((round.template() == null) != (round.previous() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{template-or-previous}")
                    .addPropertyNode("template")
                    .addConstraintViolation();
            return false;
        }
    }
}
