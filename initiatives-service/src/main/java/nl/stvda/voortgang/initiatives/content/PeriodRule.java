package nl.stvda.voortgang.initiatives.content;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** A period can end on or after its first day, and both days are in years that can be meant. */
@Constraint(validatedBy = PeriodRule.Validator.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface PeriodRule {

    String message() default "{end-before-start}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the two days is wrong. */
    final class Validator implements ConstraintValidator<PeriodRule, Period> {

        @Override
        @SuppressWarnings("NullAway") // a request that lacks the first day is checked here too
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            var start = period.start();
            var end = period.end();
            context.disableDefaultConstraintViolation();
            var startFits = fits("start", start, context);
            var endFits = fits("end", end, context);
            if (start != null && end != null && end.last().isBefore(start.first())) {
                report("{end-before-start}", "end", context);
                return false;
            }
            return Stream.of(startFits, endFits).allMatch(Boolean.TRUE::equals);
        }

        private static boolean fits(String name, @Nullable PartialDate day, ConstraintValidatorContext context) {
            if (day == null
                    || !(day.first().isBefore(Period.EARLIEST) || day.last().isAfter(Period.LATEST))) {
                return true;
            }
            report("{year-out-of-range}", name, context);
            return false;
        }

        private static void report(String message, String name, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(name)
                    .addConstraintViolation();
        }
    }
}
