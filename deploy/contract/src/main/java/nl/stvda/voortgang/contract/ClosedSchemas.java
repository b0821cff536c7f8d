package nl.stvda.voortgang.contract;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says {@code unevaluatedProperties: false} wherever a schema of an object is used, so that undocumented fields break it.
 * Not where it is part of another by {@code allOf} and the like: there the whole decides.
 */
final class ClosedSchemas {

    private static final String UNEVALUATED = "unevaluatedProperties";
    private static final String REFERENCE = "$ref";
    private static final List<String> COMPOSED = List.of("allOf", "anyOf", "oneOf");

    private final String iri;

    /** References lead to the document of this name. */
    ClosedSchemas(String iri) {
        this.iri = iri;
    }

    /** A document with the same named schemas, each open by itself and closed in what it uses. */
    JsonNode components(ApiDescription api) {
        var schemas = JsonNodeFactory.instance.objectNode();
        var named = api.root().child("components").child("schemas");
        named.names()
                .forEach(name -> schemas.set(name, inner(new Part(named.document(), named.pointer() + "/" + name))));
        var components = JsonNodeFactory.instance.objectNode();
        components.set("schemas", schemas);
        var document = JsonNodeFactory.instance.objectNode();
        document.set("components", components);
        return document;
    }

    /** The schema as it holds where it is used. */
    JsonNode used(Part schema) {
        var copy = inner(schema);
        if (copy instanceof ObjectNode object
                && describesObject(schema)
                && !object.has(UNEVALUATED)
                && !object.has("additionalProperties")) {
            object.put(UNEVALUATED, false);
        }
        return copy;
    }

    private JsonNode inner(Part schema) {
        if (!schema.node().isObject()) {
            return schema.node();
        }
        var copy = (ObjectNode) schema.node().deepCopy();
        if (copy.path(REFERENCE).asString("").startsWith("#")) {
            copy.put(REFERENCE, iri + copy.path(REFERENCE).asString());
        }
        SchemaWalk.inner(schema).forEach(inside -> {
            var path = inside.pointer().substring(schema.pointer().length() + 1).split("/", 2);
            var isComposed = COMPOSED.contains(path[0]) || path[0].equals("not");
            replace(copy, path, isComposed ? inner(inside) : used(inside));
        });
        return copy;
    }

    private static void replace(ObjectNode schema, String[] path, JsonNode value) {
        if (path.length == 1) {
            schema.set(path[0], value);
            return;
        }
        switch (schema.path(path[0])) {
            case ObjectNode named -> named.set(path[1].replace("~1", "/").replace("~0", "~"), value);
            case ArrayNode listed -> listed.set(Integer.parseInt(path[1]), value);
            default -> throw new IllegalStateException("No schemas at " + path[0]);
        }
    }

    private static boolean describesObject(Part schema) {
        var types = schema.node().path("type");
        var saysSo = types.isArray()
                ? Json.texts(types).anyMatch("object"::equals)
                : types.asString("").equals("object");
        return saysSo
                || schema.has("properties")
                || schema.reference().filter(ClosedSchemas::describesObject).isPresent()
                || COMPOSED.stream()
                        .flatMap(
                                group -> schema.has(group) ? schema.child(group).elements() : Stream.empty())
                        .anyMatch(ClosedSchemas::describesObject);
    }
}
