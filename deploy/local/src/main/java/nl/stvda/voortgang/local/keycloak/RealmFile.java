package nl.stvda.voortgang.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The realm that production imports, with what the demo lays over it. */
final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** By which a client, a person, a required action or a scope is known. */
    private static final List<String> KEYS = List.of("clientId", "username", "alias", "name");

    private RealmFile() {}

    /** Its mails go to this port of this machine. */
    static String read(Path realm, Path overlay, int smtpPort) throws IOException {
        var merged = (ObjectNode) JSON.readTree(Files.readString(realm));
        lay(JSON.readTree(Files.readString(overlay)), merged);
        merged.withObject("smtpServer")
                .put("host", "localhost")
                .put("port", Integer.toString(smtpPort))
                .put("from", "voortgang@voortgang.example")
                .put("fromDisplayName", "Voortgang");
        return merged.toString();
    }

    /** What has the same name in both is changed, what only the overlay has is added. */
    private static void lay(JsonNode overlay, ObjectNode base) {
        overlay.properties().forEach(field -> {
            switch (base.path(field.getKey())) {
                case ObjectNode inner when field.getValue().isObject() -> lay(field.getValue(), inner);
                case ArrayNode listed
                when hasNames(field.getValue()) -> field.getValue().forEach(item -> add(item, listed));
                default -> base.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void add(JsonNode item, ArrayNode listed) {
        StreamSupport.stream(listed.spliterator(), false)
                .filter(known -> nameOf(known).equals(nameOf(item)))
                .findFirst()
                .ifPresentOrElse(known -> lay(item, (ObjectNode) known), () -> listed.add(item));
    }

    private static boolean hasNames(JsonNode value) {
        return value.isArray()
                && StreamSupport.stream(value.spliterator(), false)
                        .allMatch(item -> nameOf(item).isPresent());
    }

    private static Optional<String> nameOf(JsonNode item) {
        return KEYS.stream()
                .filter(item::has)
                .findFirst()
                .map(key -> item.path(key).asText());
    }
}
