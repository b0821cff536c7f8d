package nl.stvda.voortgang.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The realm that production imports, with what the demo lays over it. */
final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** By which a client, a person, a required action or a scope is known. */
    private static final List<String> KEYS = List.of("clientId", "username", "alias", "name");

    /** Who works for a member, and its software. */
    private static final Pattern MEMBER = Pattern.compile("(service-account-)?.+-(system|medewerker|bestuurder)");

    private static final Pattern SANDBOX = Pattern.compile("(service-account-)?sandbox-.+");
    private static final Pattern MODEL = Pattern.compile("(service-account-)?fnv-.+");

    private RealmFile() {}

    /** Its mails go to this port of this machine. */
    static String read(Path realm, Path overlay, int smtpPort, Map<String, String> organisations) throws IOException {
        var merged = (ObjectNode) JSON.readTree(Files.readString(realm));
        var demo = (ObjectNode) JSON.readTree(Files.readString(overlay));
        if (!organisations.isEmpty()) {
            List.of("clients", "users").forEach(list -> replaceMembers(demo.withArray(list), organisations));
        }
        lay(demo, merged);
        merged.withObject("smtpServer")
                .put("host", "localhost")
                .put("port", Integer.toString(smtpPort))
                .put("from", "voortgang@voortgang.example")
                .put("fromDisplayName", "Voortgang");
        return merged.toString();
    }

    /** Gives each of these organisations what one member of the demo has, instead of all its members. */
    private static void replaceMembers(ArrayNode items, Map<String, String> organisations) {
        var kept = items.valueStream()
                .filter(item -> !isOf(MEMBER, item) || isOf(SANDBOX, item))
                .toList();
        var models = items.valueStream().filter(item -> isOf(MODEL, item)).toList();
        items.removeAll().addAll(kept);
        organisations.forEach((code, name) ->
                models.stream().map(model -> like(model, code, name)).forEach(items::add));
    }

    private static boolean isOf(Pattern names, JsonNode item) {
        return nameOf(item).filter(name -> names.matcher(name).matches()).isPresent();
    }

    private static JsonNode like(JsonNode model, String code, String name) {
        return switch (model) {
            case ObjectNode object -> {
                var copy = JSON.createObjectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), like(field.getValue(), code, name)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JSON.createArrayNode();
                array.forEach(item -> copy.add(like(item, code, name)));
                yield copy;
            }
            case TextNode text ->
                TextNode.valueOf(text.asText().replace("fnv", code).replace("FNV", name));
            default -> model;
        };
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
