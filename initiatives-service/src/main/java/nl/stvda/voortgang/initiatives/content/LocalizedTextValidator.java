package nl.stvda.voortgang.initiatives.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a text in each language that it has, and that it has one. Other languages than ours were refused before. */
@Dependent
public class LocalizedTextValidator implements ConstraintValidator<TextRule, LocalizedText> {

    /** Asked for later than validators are made, which are there before the settings are. */
    private final Provider<Languages> languages;

    private TextCheck check = new TextCheck(0, false);

    LocalizedTextValidator(Provider<Languages> languages) {
        this.languages = languages;
    }

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
        if (text.texts().isEmpty()) {
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("languages", languages.get().listed())
                    .buildConstraintViolationWithTemplate("{no-language}")
                    .addConstraintViolation();
            return false;
        }
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
