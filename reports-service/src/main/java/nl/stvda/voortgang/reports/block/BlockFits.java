package nl.stvda.voortgang.reports.block;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A block says what its kind can say, and nothing else. */
@Constraint(validatedBy = BlockFits.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface BlockFits {

    String message() default "{not-of-this-kind}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at what is given besides the kind. */
    class Check implements ConstraintValidator<BlockFits, BlockRequest> {

        @Override
        public boolean isValid(BlockRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var kind = request.kind();
            if (kind == null) {
                return true;
            }
            var links = request.links();
            var themes = request.themes();
            var text =
                    fits(request.text() == null || request.text().isEmpty() || kind == BlockKind.TEXT, "text", context);
            var about = fits(themes == null || themes.isEmpty() || kind == BlockKind.TEXT, "themes", context);
            var more = fits(links == null || links.isEmpty() || kind == BlockKind.LINKS, "links", context);
            return text && about && more;
        }

        private static boolean fits(boolean fits, String field, ConstraintValidatorContext context) {
            if (!fits) {
                context.buildConstraintViolationWithTemplate("{not-of-this-kind}")
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return fits;
        }
    }
}
