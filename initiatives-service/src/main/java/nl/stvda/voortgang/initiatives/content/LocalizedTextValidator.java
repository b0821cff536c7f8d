package nl.stvda.voortgang.initiatives.content;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a text in each language that it has, and that it has one. */
public final class LocalizedTextValidator implements ConstraintValidator<TextRule, LocalizedText> {

    private TextCheck check = new TextCheck(0, false);

    @Override
    public void initialize(TextRule rule) {
        check = TextCheck.of(rule);
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        if (text.nl() == null && text.en() == null) {
            context.buildConstraintViolationWithTemplate("{no-language}").addConstraintViolation();
            return false;
        }
        var broken = brokenByLanguage(text);
        broken.forEach((language, messages) ->
                messages.forEach(message -> context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(language)
                        .addConstraintViolation()));
        return broken.values().stream().allMatch(List::isEmpty);
    }

    private Map<String, List<String>> brokenByLanguage(LocalizedText text) {
        var broken = new LinkedHashMap<String, List<String>>();
        if (text.nl() != null) {
            broken.put("nl", check.broken(text.nl()));
        }
        if (text.en() != null) {
            broken.put("en", check.broken(text.en()));
        }
        return broken;
    }
}
