package nl.stvda.voortgang.reports.round;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A period does not end before it starts. */
@Constraint(validatedBy = InOrder.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface InOrder {

    String message() default "{ends-before-start}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two days where both are given. */
    class Check implements ConstraintValidator<InOrder, RoundResponse.Period> {

        @Override
        public boolean isValid(RoundResponse.Period period, ConstraintValidatorContext context) {
            if (period.start() == null || period.end() == null || !period.end().isBefore(period.start())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{ends-before-start}")
                    .addPropertyNode("end")
                    .addConstraintViolation();
            return false;
        }
    }
}
