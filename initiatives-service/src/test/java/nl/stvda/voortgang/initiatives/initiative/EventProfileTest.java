package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.BundledSchema;
import nl.stvda.voortgang.contract.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * {@code asyncapi.yaml} is valid, and the events keep the NL GOV profile for CloudEvents. Where they do not, and why, is
 * in ADR 015.
 */
class EventProfileTest {

    private static final int LONGEST_ATTRIBUTE_NAME = 20;
    private static final int MOST_BYTES_THAT_EVERYONE_FORWARDS = 64 * 1024;

    private static final JsonNode DOCUMENT = Json.readYaml(read(Path.of("asyncapi.yaml")));
    private static final JsonNode HEADERS = DOCUMENT.at("/components/schemas/cloudEvent");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<String> types() {
        return Json.elements(DOCUMENT.at("/components/messages"))
                .map(message -> message.path("name").asString());
    }

    /** What the relay makes a header of: the column and its attribute. */
    private static Map<String, String> relayed() {
        var relay = Json.read(read(Path.of("../deploy/connect/outbox.json")));
        var fromColumns = relay.path("transforms.outbox.table.fields.additional.placement")
                .asString();
        return Arrays.stream(fromColumns.split(",", -1))
                .map(placement -> placement.split(":", -1))
                .collect(Collectors.toMap(placement -> placement[2], placement -> placement[0]));
    }

    @Test
    void documentIsValid() {
        assertThat(BundledSchema.ASYNC_API_3_0.errors(DOCUMENT)).isEmpty();
    }

    @Test
    void documentThatIsNotValidIsRefused() {
        var without = Json.readYaml(read(Path.of("asyncapi.yaml")).replace("action: send", "action: shout"));

        assertThat(BundledSchema.ASYNC_API_3_0.errors(without)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_specversion", "ce_type", "ce_time", "ce_subject", "content-type"})
    void everyEventHasTheAttribute(String header) {
        assertThat(Json.texts(HEADERS.path("required"))).contains(header);
        assertThat(HEADERS.at("/properties/" + header + "/description").asString(""))
                .isNotBlank();
    }

    @Test
    void attributesAreNamedAsTheProfileAsks() {
        assertThat(HEADERS.path("properties").propertyNames())
                .filteredOn(name -> !name.equals("content-type"))
                .allMatch(name -> name.matches("ce_[a-z0-9]{1,%d}".formatted(LONGEST_ATTRIBUTE_NAME)));
    }

    @Test
    void relaySendsEveryAttributeThatIsDocumented() {
        var relay = read(Path.of("../deploy/connect/outbox.json"));

        assertThat(HEADERS.path("properties").propertyNames()).allMatch(relay::contains);
        assertThat(relayed())
                .containsEntry("ce_id", "id")
                .containsEntry("ce_type", "type")
                .containsEntry("ce_source", "source")
                .containsEntry("ce_time", "time")
                .containsEntry("ce_subject", "aggregate_id")
                .containsEntry("ce_epoch", "epoch")
                .containsEntry("ce_bulk", "bulk");
    }

    @ParameterizedTest
    @MethodSource("types")
    void typeIsAReverseDomainNameWithOneVersionAtItsEnd(String type) {
        assertThat(type).matches("nl(\\.[a-z][a-z-]*)+\\.v[1-9]\\d*");
        assertThat(type.split("\\.v\\d", -1)).hasSize(2);
    }

    @Test
    void specversionIsThatOfCloudEvents() {
        assertThat(HEADERS.at("/properties/ce_specversion/const").asString()).isEqualTo("1.0");
    }

    @Test
    void dataIsJson() {
        assertThat(HEADERS.at("/properties/content-type/const").asString()).isEqualTo("application/json");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyoneForwardsAnEventOfTheSizeOfTheExample(String type) {
        var example = read(EventSchemas.FOLDER.resolve(type.replaceFirst("nl\\.stvda\\.", "") + ".json"));

        assertThat(example.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES_THAT_EVERYONE_FORWARDS);
    }
}
