package nl.stvda.voortgang.reports.template;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A new template has sections of its own or is a copy, one of the two. */
@Constraint(validatedBy = SectionsOrCopy.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface SectionsOrCopy {

    String message() default "{sections-or-copy}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts the two. */
    class Check implements ConstraintValidator<SectionsOrCopy, NewTemplate> {

        @Override
        public boolean isValid(NewTemplate template, ConstraintValidatorContext context) {
            var sections = template.sections();
            if ((sections == null || sections.isEmpty()) != (template.copyOf() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{sections-or-copy}")
                    .addPropertyNode("sections")
                    .addConstraintViolation();
            return false;
        }
    }
}
