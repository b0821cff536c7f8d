package nl.stvda.voortgang.reports.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a text in each language that it has. */
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
        var dutch = report("nl", text.nl(), context);
        var english = report("en", text.en(), context);
        return dutch.isEmpty() && english.isEmpty();
    }

    private List<String> report(String language, @Nullable String text, ConstraintValidatorContext context) {
        var broken = text == null ? List.<String>of() : check.broken(text);
        broken.forEach(message -> context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(language)
                .addConstraintViolation());
        return broken;
    }
}
