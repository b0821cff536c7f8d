package nl.stvda.voortgang.conventions.documentation;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of operations. */
final class Parameters {

    private Parameters() {}

    static List<Parameter> of(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    static boolean has(Operation operation, String name) {
        return of(operation).stream().anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
    }

    static boolean isRequired(Operation operation, String name) {
        return of(operation).stream()
                .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
                .anyMatch(parameter -> Boolean.TRUE.equals(parameter.getRequired()));
    }

    /** Whether it has a parameter that is written once for many operations. */
    static boolean refersTo(Operation operation, String name) {
        return of(operation).stream()
                .anyMatch(parameter ->
                        parameter.getRef() != null && parameter.getRef().endsWith("/" + name));
    }

    /** What HTTP says of a header need not be said at each operation. */
    static void complete(Operation operation, String path) {
        of(operation).forEach(parameter -> {
            if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
                parameter.setDescription(whichOne(parameter.getName(), path));
            }
            switch (String.valueOf(parameter.getName())) {
                case "If-Match" -> complete(parameter, "The ETag that you read: what changed since is not overwritten");
                case "If-None-Match" ->
                    complete(parameter, "The ETag that you have: what is still so is answered with 304");
                default -> {
                    // the resource tells
                }
            }
        });
    }

    /** The part of the path before a variable is where to find its values. */
    private static String whichOne(String variable, String path) {
        return "Which one: its %s, see %s".formatted(variable, path.substring(0, path.indexOf("/{" + variable)));
    }

    private static void complete(Parameter parameter, String description) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(description);
        }
        if (parameter.getSchema() == null) {
            parameter.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
        }
        if (parameter.getExample() == null) {
            parameter.setExample("\"1\"");
        }
    }
}
