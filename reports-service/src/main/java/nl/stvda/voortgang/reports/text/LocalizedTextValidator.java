package nl.stvda.voortgang.reports.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks a text in each language that it has. Other languages than ours were refused before. */
public final class LocalizedTextValidator implements ConstraintValidator<TextRule, LocalizedText> {

    private TextCheck check = new TextCheck(0);

    @Override
    public void initialize(TextRule rule) {
        check = new TextCheck(rule.max());
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var valid = true;
        for (var entry : text.texts().entrySet()) {
            for (var message : check.broken(entry.getValue())) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(entry.getKey())
                        .addConstraintViolation();
                valid = false;
            }
        }
        return valid;
    }
}
