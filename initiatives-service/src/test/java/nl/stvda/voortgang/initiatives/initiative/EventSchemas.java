package nl.stvda.voortgang.initiatives.initiative;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas that consumers are promised. */
public enum EventSchemas {
    INITIATIVE("initiative.v1"),
    SIDE("side.v1"),
    ORGANISATION("organisation.v1"),
    AGREEMENT("agreement.v1"),
    MESSAGE("message.v1"),
    RESEMBLANCE("resemblance.v1"),
    DECLARATION("declaration.v1"),
    CREDENTIAL("credential.v1"),
    PERSON("person.v1"),
    EPOCH("epoch.v1");

    public static final Path FOLDER = Path.of("events");

    private final String name;

    EventSchemas(String name) {
        this.name = name;
    }

    public List<String> errors(String payload) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        return registry.getSchema(read(name + ".schema.json")).validate(payload, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
