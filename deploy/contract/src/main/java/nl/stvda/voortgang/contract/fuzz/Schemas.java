package nl.stvda.voortgang.contract.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.Part;
import tools.jackson.databind.JsonNode;

/** Reads a schema as one who must satisfy it: with what it refers to and what it is composed of. */
final class Schemas {

    private Schemas() {}

    /** A keyword of the schema, or of what it refers to. */
    static Optional<JsonNode> keyword(Part schema, String name) {
        return schema.has(name)
                ? Optional.of(schema.node().get(name))
                : schema.reference()
                        .flatMap(target -> keyword(target, name))
                        .or(() -> parts(schema)
                                .flatMap(part -> keyword(part, name).stream())
                                .findFirst());
    }

    /** The first type that is not null. */
    static String type(Part schema) {
        var type = keyword(schema, "type");
        return type.map(said -> said.isArray()
                        ? Json.texts(said)
                                .filter(name -> !name.equals("null"))
                                .findFirst()
                                .orElse("null")
                        : said.asString())
                .orElseGet(() -> keyword(schema, "properties").isPresent() ? "object" : "");
    }

    static Map<String, Part> properties(Part schema) {
        var properties = new LinkedHashMap<String, Part>();
        schema.reference().ifPresent(target -> properties.putAll(properties(target)));
        parts(schema).forEach(part -> properties.putAll(properties(part)));
        var own = schema.pointer() + "/properties";
        new Part(schema.document(), own)
                .names()
                .forEach(name -> properties.put(name, new Part(schema.document(), own + "/" + name)));
        return properties;
    }

    static List<String> required(Part schema) {
        return keyword(schema, "required").map(Json::texts).orElse(Stream.of()).toList();
    }

    static Part items(Part schema) {
        return schema.has("items")
                ? new Part(schema.document(), schema.pointer() + "/items")
                : schema.reference()
                        .map(Schemas::items)
                        .orElse(new Part(schema.document(), schema.pointer() + "/items"));
    }

    static Optional<Long> number(Part schema, String name) {
        return keyword(schema, name).filter(JsonNode::isNumber).map(JsonNode::asLong);
    }

    static List<JsonNode> examples(Part schema) {
        var single = keyword(schema, "example").stream();
        var several = keyword(schema, "examples").stream().flatMap(Json::elements);
        return Stream.concat(single, several).toList();
    }

    /** All of {@code allOf}; of alternatives, the first. */
    private static Stream<Part> parts(Part schema) {
        var all = schema.has("allOf") ? schema.child("allOf").elements() : Stream.<Part>of();
        var alternative = Stream.of("oneOf", "anyOf")
                .filter(schema::has)
                .map(name -> schema.child(name).element(0));
        return Stream.concat(all, alternative);
    }
}
