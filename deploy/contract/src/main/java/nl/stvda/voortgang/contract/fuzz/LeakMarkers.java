package nl.stvda.voortgang.contract.fuzz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.MediaTypes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Marks what is secret, and looks for the marks in what others get. */
final class LeakMarkers {

    private static final Pattern MARK = Pattern.compile(" ?mark([0-9a-f]{16})");
    private static final String SHARED = "submitted";

    private final Chance chance;
    private final List<Secret> secrets;
    private final Map<String, Owned> marks = new HashMap<>();
    private final Set<String> published = new HashSet<>();

    LeakMarkers(Chance chance, List<Secret> secrets) {
        this.chance = chance;
        this.secrets = secrets;
    }

    private record Owned(Caller owner, Secret secret) {}

    /**
     * Takes out the marks of others, where a body is made of an earlier one, and puts the caller's into every secret. Who
     * belongs to no organisation writes on behalf of one, whose secret it is then; the request does not tell which.
     */
    void mark(JsonNode body, Caller caller) {
        clean(body);
        if (caller.organisation() != null) {
            markSecrets(body, caller);
        }
    }

    private static void clean(JsonNode value) {
        switch (value) {
            case ObjectNode object ->
                object.propertyNames().stream()
                        .toList()
                        .forEach(name -> cleaned(object.get(name)).ifPresent(text -> object.put(name, text)));
            case ArrayNode array -> {
                for (var index = 0; index < array.size(); index++) {
                    var text = cleaned(array.get(index));
                    if (text.isPresent()) {
                        array.set(index, StringNode.valueOf(text.get()));
                    }
                }
            }
            default -> {
                // holds no text
            }
        }
    }

    /** Without marks, where it is a text; what is in it is cleaned. */
    private static Optional<String> cleaned(JsonNode value) {
        clean(value);
        return value.isString() && MARK.matcher(value.asString()).find()
                ? Optional.of(MARK.matcher(value.asString()).replaceAll(""))
                : Optional.empty();
    }

    private void markSecrets(JsonNode body, Caller caller) {
        switch (body) {
            case ObjectNode object -> {
                secrets.stream()
                        .filter(secret ->
                                object.has(secret.field()) && secret.isIn().test(object))
                        .forEach(secret -> markTexts(object.get(secret.field()), caller, secret));
                object.forEach(inner -> markSecrets(inner, caller));
            }
            default -> body.forEach(inner -> markSecrets(inner, caller));
        }
    }

    private void markTexts(JsonNode value, Caller caller, Secret secret) {
        if (value instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name -> object.get(name).isString()
                            && object.get(name).asString().length() < 150)
                    .toList()
                    .forEach(name -> {
                        var mark = chance.mark();
                        marks.put(mark, new Owned(caller, secret));
                        object.put(name, object.get(name).asString() + " mark" + mark);
                    });
        }
    }

    /** What the caller got and must not see. */
    Stream<String> leaks(Caller caller, Answer answer) {
        var text = answer.text();
        if (!MARK.matcher(text).find()) {
            return Stream.of();
        }
        if (MediaTypes.isJson(answer.mediaType())) {
            try {
                return leaks(caller, Json.read(text), "");
            } catch (JacksonException malformed) {
                return leaks(caller, text, "");
            }
        }
        return leaks(caller, text, "");
    }

    /** The status is that of the nearest object around: what became public was a secret once. */
    private Stream<String> leaks(Caller caller, JsonNode value, String status) {
        if (value.isString()) {
            return leaks(caller, value.asString(), status);
        }
        var own = value.path("status").isString() ? value.path("status").asString() : status;
        return Json.elements(value).toList().stream().flatMap(inner -> leaks(caller, inner, own));
    }

    private Stream<String> leaks(Caller caller, String text, String status) {
        return MARK.matcher(text).results().map(match -> match.group(1)).flatMap(mark -> {
            var owned = marks.get(mark);
            return owned == null ? Stream.of() : leaks(caller, mark, owned, status);
        });
    }

    private Stream<String> leaks(Caller caller, String mark, Owned owned, String status) {
        if (caller.isOfSameOrganisation(owned.owner()) && status.equals(SHARED)) {
            published.add(mark);
        }
        var isOpen = owned.secret().canBePublished() && (published.contains(mark) || status.equals(SHARED));
        return isOpen || owned.secret().mayBeReadBy(caller, owned.owner())
                ? Stream.of()
                : Stream.of("%s sees the %s of %s: mark%s"
                        .formatted(
                                caller.name(),
                                owned.secret().name(),
                                owned.owner().name(),
                                mark));
    }
}
