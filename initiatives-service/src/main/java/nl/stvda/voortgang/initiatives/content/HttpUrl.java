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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole http or https address with a host. */
@Constraint(validatedBy = HttpUrl.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
@interface HttpUrl {

    String message() default "{malformed-url}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts what a browser can open, and nothing that a browser would run. */
    final class Validator implements ConstraintValidator<HttpUrl, String> {

        private static final int LONGEST = 2_000;
        private static final Set<String> SCHEMES = Set.of("http", "https");

        @Override
        public boolean isValid(@Nullable String url, ConstraintValidatorContext context) {
            return url == null || (url.length() <= LONGEST && isWhole(url));
        }

        /** A name before the host looks like the host of another site, and a password does not belong in a report. */
        private static boolean isWhole(String url) {
            try {
                var parsed = new URI(url);
                return parsed.getScheme() != null
                        && SCHEMES.contains(parsed.getScheme().toLowerCase(Locale.ROOT))
                        && parsed.getHost() != null
                        && parsed.getRawUserInfo() == null
                        && url.codePoints().allMatch(Validator::isSeen);
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        private static boolean isSeen(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> false;
                default -> true;
            };
        }
    }
}
