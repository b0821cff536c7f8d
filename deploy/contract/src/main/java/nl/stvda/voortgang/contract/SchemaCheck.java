package nl.stvda.voortgang.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Holds values against the schemas of a document. A field that a schema does not list breaks it, unless the schema says
 * that there may be others: what is not documented cannot be relied on, and is often there by mistake.
 */
final class SchemaCheck {

    private static final String IRI = "urn:voortgang:api";

    private final SchemaRegistry registry;
    private final ClosedSchemas closed;
    /** By where it stands in the one document: a part as key would be compared with all of that document. */
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    SchemaCheck(ApiDescription api) {
        closed = new ClosedSchemas(IRI);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(IRI, closed.components(api).toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** What is wrong with a value, for people. */
    List<String> errors(Part schema, JsonNode value) {
        return schemas
                .computeIfAbsent(schema.pointer(), _ -> registry.getSchema(closed.used(schema)))
                .validate(value)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
