package nl.stvda.voortgang.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about what fields and parameters are called, and what is told about them. */
final class SchemaRules {

    private static final Set<String> LOCAL_TIMES = Set.of("date-time-local", "time");
    private static final List<String> BOUNDS_OF_TEXT = List.of("maxLength", "pattern", "format", "enum", "const");
    private static final List<String> BOUNDS_OF_NUMBERS = List.of("minimum", "maximum", "enum", "const");
    private static final List<String> SHOWN = List.of("examples", "example", "enum", "const");

    private SchemaRules() {}

    static Stream<String> names(ApiDescription api) {
        return api.root()
                .child("components")
                .child("schemas")
                .names()
                .filter(name -> !name.matches("[A-Z][A-Za-z0-9]*"));
    }

    /** As written, with what it adds to what it refers to. */
    private static Stream<Part> fields(Part schema) {
        var properties = new Part(schema.document(), schema.pointer() + "/properties");
        return properties.names().map(name -> new Part(properties.document(), properties.pointer() + "/" + name));
    }

    private static Stream<Part> fields(ApiDescription api) {
        return api.schemas().flatMap(SchemaRules::fields);
    }

    static Stream<String> times(ApiDescription api) {
        var local = api.schemas().filter(schema -> LOCAL_TIMES.contains(schema.text("format")));
        var moments = fields(api)
                .filter(field -> field.name().matches("date|.*Date"))
                .filter(field -> !said(field, "format").equals("date"));
        return Stream.concat(local, moments).map(Part::pointer);
    }

    /** What the field says, or what it refers to. */
    private static String said(Part schema, String keyword) {
        var own = schema.text(keyword);
        return own.isEmpty()
                ? schema.reference().map(target -> said(target, keyword)).orElse("")
                : own;
    }

    private static boolean says(Part schema, List<String> keywords) {
        return keywords.stream().anyMatch(schema::has)
                || schema.reference().filter(target -> says(target, keywords)).isPresent();
    }

    static Stream<String> undescribed(ApiDescription api) {
        return fields(api).filter(field -> said(field, "description").isBlank()).map(Part::pointer);
    }

    static Stream<String> undescribedParameters(ApiDescription api) {
        return api.operations().stream()
                .flatMap(operation -> operation
                        .parameters()
                        .filter(parameter -> parameter.text("description").isBlank())
                        .map(parameter -> "%s: %s".formatted(operation.name(), parameter.text("name"))));
    }

    static Stream<String> withoutExample(ApiDescription api) {
        return fields(api).filter(field -> !isShown(field)).map(Part::pointer);
    }

    private static boolean isShown(Part field) {
        return switch (said(field, "type")) {
            case "string", "integer", "number" -> says(field, SHOWN);
            case "array" -> says(field, SHOWN) || isShown(new Part(field.document(), field.pointer() + "/items"));
            // an object shows itself in its fields, and a boolean has two values
            default -> true;
        };
    }

    static Stream<String> withoutLimits(ApiDescription api) {
        var reached = new HashSet<Part>();
        api.operations().stream()
                .flatMap(operation -> operation.requestBody().stream())
                .flatMap(body -> body.child("content").children())
                .filter(media -> MediaTypes.isJson(media.name()))
                .forEach(media -> reach(new Part(media.document(), media.pointer() + "/schema"), reached));
        return reached.stream()
                .flatMap(SchemaRules::fields)
                .filter(field -> !isBounded(field))
                .map(Part::pointer)
                .sorted();
    }

    private static void reach(Part schema, Set<Part> reached) {
        if (reached.add(schema)) {
            schema.reference().ifPresent(target -> reach(target, reached));
            SchemaWalk.inner(schema).forEach(inside -> reach(inside, reached));
        }
    }

    private static boolean isBounded(Part field) {
        return switch (said(field, "type")) {
            case "string" -> says(field, BOUNDS_OF_TEXT);
            case "integer", "number" -> says(field, BOUNDS_OF_NUMBERS);
            case "array" -> says(field, List.of("maxItems"));
            default -> true;
        };
    }
}
