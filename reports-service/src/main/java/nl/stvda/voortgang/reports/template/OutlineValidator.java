package nl.stvda.voortgang.reports.template;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names each thing that is wrong, at its place. */
public final class OutlineValidator implements ConstraintValidator<Outline, List<@Nullable TemplateSection>> {

    @Override
    public boolean isValid(@Nullable List<@Nullable TemplateSection> sections, ConstraintValidatorContext context) {
        if (sections == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var findings = OutlineCheck.of(sections);
        findings.forEach(finding -> report(finding, context));
        return findings.isEmpty();
    }

    private static void report(OutlineCheck.Finding finding, ConstraintValidatorContext context) {
        var path = finding.path();
        var node = context.buildConstraintViolationWithTemplate("{%s}".formatted(finding.message()))
                .addPropertyNode(path.getFirst())
                .inIterable()
                .atIndex(finding.index());
        if (path.size() == 1) {
            node.addConstraintViolation();
        } else {
            node.addPropertyNode(path.getLast()).addConstraintViolation();
        }
    }
}
