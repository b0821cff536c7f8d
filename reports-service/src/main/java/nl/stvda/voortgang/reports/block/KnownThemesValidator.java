package nl.stvda.voortgang.reports.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the round in the address of the request; names each code that is wrong. */
@ApplicationScoped
class KnownThemesValidator implements ConstraintValidator<KnownThemes, List<@Nullable String>> {

    private final Blocks blocks;
    private final UriInfo uriInfo;

    KnownThemesValidator(Blocks blocks, UriInfo uriInfo) {
        this.blocks = blocks;
        this.uriInfo = uriInfo;
    }

    @Override
    public boolean isValid(@Nullable List<@Nullable String> themes, ConstraintValidatorContext context) {
        if (themes == null || themes.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var known = knownThemes();
        var seen = new HashSet<String>();
        var valid = true;
        for (var index = 0; index < themes.size(); index++) {
            var theme = themes.get(index);
            if (theme != null && !known.contains(theme)) {
                report("{unknown-theme}", index, context);
                valid = false;
            } else if (theme != null && !seen.add(theme)) {
                report("{duplicate-theme}", index, context);
                valid = false;
            }
        }
        return valid;
    }

    private Set<String> knownThemes() {
        return blocks.knownThemes(uriInfo.getPathParameters().getFirst("id"));
    }

    private static void report(String message, int index, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(message)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }
}
