package nl.stvda.voortgang.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The schema of a kind of document, as those who define that kind publish it. */
public enum BundledSchema {
    OPEN_API_3_1("openapi-3.1.json", SpecificationVersion.DRAFT_2020_12),
    ASYNC_API_3_0("asyncapi-3.0.json", SpecificationVersion.DRAFT_7);

    private final String file;
    private final SpecificationVersion version;

    BundledSchema(String file, SpecificationVersion version) {
        this.file = file;
        this.version = version;
    }

    /** What is wrong with a document, for people. */
    public List<String> errors(JsonNode document) {
        return schema().validate(document).stream().map(Error::toString).toList();
    }

    private Schema schema() {
        try (var text = Objects.requireNonNull(BundledSchema.class.getResourceAsStream("schemas/" + file), file)) {
            return SchemaRegistry.withDefaultDialect(version)
                    .getSchema(Json.read(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
