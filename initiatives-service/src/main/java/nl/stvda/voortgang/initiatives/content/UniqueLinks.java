package nl.stvda.voortgang.initiatives.content;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No address stands twice in the list. */
@Constraint(validatedBy = UniqueLinks.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface UniqueLinks {

    String message() default "{duplicate-link}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each repetition, not the first. */
    final class Validator implements ConstraintValidator<UniqueLinks, List<@Nullable Link>> {

        @Override
        @SuppressWarnings("NullAway") // a link that lacks its address is checked here too
        public boolean isValid(List<@Nullable Link> links, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var seen = new HashSet<String>();
            var valid = true;
            for (var index = 0; index < links.size(); index++) {
                var link = links.get(index);
                if (link != null && link.url() != null && !seen.add(link.url())) {
                    context.buildConstraintViolationWithTemplate("{duplicate-link}")
                            .addPropertyNode("url")
                            .inIterable()
                            .atIndex(index)
                            .addConstraintViolation();
                    valid = false;
                }
            }
            return valid;
        }
    }
}
