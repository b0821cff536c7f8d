package nl.stvda.voortgang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this service sends is what {@code events/} shows, which the tests of every consumer read.
 * Run with {@code -Dcontracts.write=true} to write the files anew, and look at the difference before committing it.
 */
public final class EventContract {

    public static final Path FOLDER = Path.of("events");

    private EventContract() {}

    /** How the payload breaks the schema in this file. */
    public static List<String> errors(String schemaFile, String payload) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        var schema = Files.readString(FOLDER.resolve(schemaFile));
        return registry.getSchema(schema).validate(payload, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    public static void assertIsPromised(ObjectMapper json, String file, String payload) throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(FOLDER.resolve(file), json.readTree(payload).toPrettyString() + "\n");
        }
        assertThat(json.readTree(payload)).isEqualTo(json.readTree(Files.readString(FOLDER.resolve(file))));
    }
}
