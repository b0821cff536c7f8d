package nl.stvda.voortgang.conventions.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Turns broken constraints into violations. The key of a constraint's message is the violation's code. */
final class BrokenConstraints {

    static final Comparator<Violation> BY_POINTER = Comparator.comparing(
                    (Violation violation) -> Objects.requireNonNullElse(violation.pointer(), ""))
            .thenComparing(Violation::code);

    private BrokenConstraints() {}

    static Violation violation(ConstraintViolation<?> broken) {
        return Violation.inBody(pointer(broken), code(broken), broken.getMessage());
    }

    /** A value that was taken out because it did not fit is not also missing. */
    static boolean isReported(Violation violation, Collection<Violation> reported) {
        return reported.stream().anyMatch(earlier -> Objects.equals(earlier.pointer(), violation.pointer()));
    }

    private static String pointer(ConstraintViolation<?> broken) {
        var pointer = new StringBuilder();
        for (var node : broken.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> broken) {
        var template = broken.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                : "invalid";
    }
}
