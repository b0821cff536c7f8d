package nl.stvda.voortgang.contract;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a document shows must be what it says. */
final class ExampleRules {

    private ExampleRules() {}

    static Stream<String> invalid(ApiDescription api) {
        var check = new SchemaCheck(api);
        var ofSchemas = api.schemas()
                .flatMap(schema -> Stream.concat(
                                single(schema), Json.elements(schema.node().path("examples")))
                        .flatMap(example -> wrong(check, schema, example, schema.pointer())));
        var ofMedia = api.operations().stream()
                .flatMap(operation -> media(operation)
                        .flatMap(media -> examples(media)
                                .flatMap(example -> wrong(
                                        check,
                                        new Part(media.document(), media.pointer() + "/schema"),
                                        example,
                                        "%s %s".formatted(operation.name(), media.name())))));
        return Stream.concat(ofSchemas, ofMedia);
    }

    /** Bodies, and parameters and headers, which look the same here. */
    private static Stream<Part> media(Operation operation) {
        var bodies = Stream.concat(operation.requestBody().stream(), operation.responses())
                .flatMap(body -> body.child("content").children());
        var headers = operation
                .responses()
                .flatMap(response -> response.child("headers").children());
        return Stream.of(bodies, headers, operation.parameters()).flatMap(parts -> parts);
    }

    private static Stream<JsonNode> single(Part part) {
        return part.has("example") ? Stream.of(part.node().get("example")) : Stream.of();
    }

    private static Stream<JsonNode> examples(Part media) {
        var named = media.child("examples")
                .children()
                .map(example -> example.child("value").node());
        return Stream.concat(single(media), named);
    }

    private static Stream<String> wrong(SchemaCheck check, Part schema, JsonNode example, String where) {
        return check.errors(schema, example).stream()
                .map(error -> "%s: example %s: %s".formatted(where, example, error));
    }
}
