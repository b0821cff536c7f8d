package nl.stvda.voortgang.initiatives.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a text in one language. */
public final class PlainTextValidator implements ConstraintValidator<TextRule, String> {

    private TextCheck check = new TextCheck(0, false);

    @Override
    public void initialize(TextRule rule) {
        check = TextCheck.of(rule);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var broken = check.broken(text);
        context.disableDefaultConstraintViolation();
        broken.forEach(
                message -> context.buildConstraintViolationWithTemplate(message).addConstraintViolation());
        return broken.isEmpty();
    }
}
