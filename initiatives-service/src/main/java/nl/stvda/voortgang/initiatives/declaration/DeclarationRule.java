package nl.stvda.voortgang.initiatives.declaration;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.catalogue.AgreementResponse;
import nl.stvda.voortgang.initiatives.catalogue.Catalogue;
import nl.stvda.voortgang.initiatives.content.Period;
import org.jspecify.annotations.Nullable;

/** There is such an agreement with such a theme, and the day is one that can be meant. */
@Constraint(validatedBy = DeclarationRule.Validator.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface DeclarationRule {

    String message() default "{unknown-agreement}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says all that is wrong. */
    @ApplicationScoped
    final class Validator implements ConstraintValidator<DeclarationRule, DeclarationRequest> {

        private final Catalogue catalogue;
        private final Clock clock;

        Validator(Catalogue catalogue, Clock clock) {
            this.catalogue = catalogue;
            this.clock = clock;
        }

        @Override
        public boolean isValid(DeclarationRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var agreement = agreement(request.agreement());
            var isAgreementFine = request.agreement() == null || agreement.isPresent();
            var isThemeFine =
                    agreement.map(known -> isOf(known, request.theme())).orElse(true);
            var isDayFine = isPast(request.since());
            report(isAgreementFine, "agreement", "{unknown-agreement}", context);
            report(isThemeFine, "theme", "{unknown-theme}", context);
            report(isDayFine, "since", "{day-out-of-range}", context);
            return isAgreementFine && isThemeFine && isDayFine;
        }

        private Optional<AgreementResponse> agreement(@Nullable String code) {
            return catalogue.agreements().stream()
                    .filter(agreement -> agreement.code().equals(code))
                    .findFirst();
        }

        private static boolean isOf(AgreementResponse agreement, @Nullable String code) {
            return code == null
                    || agreement.themes().stream()
                            .anyMatch(theme -> theme.code().equals(code));
        }

        private boolean isPast(@Nullable LocalDate day) {
            return day == null || !(day.isBefore(Period.EARLIEST) || day.isAfter(LocalDate.now(clock)));
        }

        private static void report(boolean isFine, String field, String message, ConstraintValidatorContext context) {
            if (!isFine) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
        }
    }
}
