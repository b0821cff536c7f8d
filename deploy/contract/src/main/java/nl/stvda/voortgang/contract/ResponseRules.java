package nl.stvda.voortgang.contract;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Rules about what operations answer. */
final class ResponseRules {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH");

    private ResponseRules() {}

    private static Stream<String> responses(
            ApiDescription api, String classes, BiFunction<Operation, Part, Stream<String>> check) {
        return api.operations().stream()
                .flatMap(operation -> operation
                        .part()
                        .child("responses")
                        .names()
                        .filter(status -> classes.indexOf(status.charAt(0)) >= 0)
                        .flatMap(status -> check.apply(
                                        operation,
                                        operation.part().child("responses").child(status))
                                .map(wrong -> "%s %s: %s".formatted(operation.name(), status, wrong))));
    }

    static Stream<String> versionHeader(ApiDescription api) {
        return responses(
                api,
                "23",
                (operation, response) -> response.child("headers").has("API-Version")
                        ? Stream.of()
                        : Stream.of("API-Version is not declared"));
    }

    static Stream<String> problemDetails(ApiDescription api) {
        return responses(api, "45", (operation, response) -> {
            var media = response.child("content").child(MediaTypes.PROBLEM);
            return media.isThere()
                    ? Stream.of("status", "title", "detail")
                            .filter(field ->
                                    !media.child("schema").child("properties").has(field))
                            .map("the schema has no %s"::formatted)
                    : Stream.of("there is no " + MediaTypes.PROBLEM);
        });
    }

    static Stream<String> problemExamples(ApiDescription api) {
        return responses(api, "45", (operation, response) -> {
            var examples = response.child("content").child(MediaTypes.PROBLEM).child("examples");
            return examples.names().findAny().isEmpty()
                    ? Stream.of("no example of a problem")
                    : examples.names()
                            .filter(name -> !examples.child(name)
                                    .child("value")
                                    .text("type")
                                    .endsWith("/" + name))
                            .map("the type of example %s does not end in its name"::formatted);
        });
    }

    static Stream<String> invalidInput(ApiDescription api) {
        return api.operations().stream()
                .filter(operation -> CHANGING.contains(operation.method())
                        || operation.parameters().findAny().isPresent())
                .filter(operation -> operation.response(400).isEmpty())
                .map(operation -> operation.name() + ": 400 is not declared");
    }
}
