package nl.stvda.voortgang.contract;

import java.util.List;
import java.util.stream.Stream;

/** Goes through every schema of a document once: those with a name, and those written where they are used. */
final class SchemaWalk {

    private static final List<String> SINGLE =
            List.of("items", "additionalProperties", "unevaluatedProperties", "contains", "propertyNames", "not");
    private static final List<String> NAMED = List.of("properties", "patternProperties", "$defs");
    private static final List<String> LISTED = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    private SchemaWalk() {}

    static Stream<Part> from(ApiDescription api) {
        var named = api.root().child("components").child("schemas").children();
        var written = api.operations().stream().flatMap(SchemaWalk::written);
        return Stream.concat(named, written).flatMap(SchemaWalk::withInner).distinct();
    }

    private static Stream<Part> written(Operation operation) {
        var ofParameters = operation.parameters().map(parameter -> own(parameter, "schema"));
        var bodies = Stream.concat(operation.requestBody().stream(), operation.responses())
                .flatMap(body -> body.child("content").children())
                .map(media -> own(media, "schema"));
        return Stream.concat(ofParameters, bodies);
    }

    /** Not what it refers to: that has its own turn. */
    private static Part own(Part parent, String name) {
        return new Part(parent.document(), parent.pointer() + "/" + name);
    }

    private static Stream<Part> withInner(Part schema) {
        return schema.node().isObject()
                ? Stream.concat(Stream.of(schema), inner(schema).flatMap(SchemaWalk::withInner))
                : Stream.empty();
    }

    /** The schemas right inside one, as written. */
    static Stream<Part> inner(Part schema) {
        var single = SINGLE.stream().filter(schema::has).map(name -> own(schema, name));
        var named = NAMED.stream()
                .flatMap(group -> own(schema, group)
                        .names()
                        .map(name ->
                                new Part(schema.document(), schema.pointer() + "/" + group + "/" + escaped(name))));
        var listed = LISTED.stream()
                .flatMap(group -> Stream.iterate(
                                0, index -> index < schema.node().path(group).size(), index -> index + 1)
                        .map(index -> own(schema, group + "/" + index)));
        return Stream.of(single, named, listed).flatMap(schemas -> schemas);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
