package nl.stvda.voortgang.reports.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Languages;
import org.jspecify.annotations.Nullable;

/** Names each tag that is no language here. */
@ApplicationScoped
class TextLanguagesValidator implements ConstraintValidator<TextLanguages, List<@Nullable String>> {

    /** Asked for later than validators are made, some of which are there before the settings are. */
    private final Provider<Languages> languages;

    TextLanguagesValidator(Provider<Languages> languages) {
        this.languages = languages;
    }

    @Override
    public boolean isValid(@Nullable List<@Nullable String> tags, ConstraintValidatorContext context) {
        if (tags == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var valid = true;
        for (var index = 0; index < tags.size(); index++) {
            var tag = tags.get(index);
            if (tag != null && !languages.get().tags().contains(tag)) {
                context.buildConstraintViolationWithTemplate("{unknown-language}")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
                valid = false;
            }
        }
        return valid;
    }
}
