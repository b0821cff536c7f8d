package nl.stvda.voortgang.contract.fuzz;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.MediaTypes;
import nl.stvda.voortgang.contract.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What answers told: addresses, ids, versions and cursors, to be used again, by others too. */
final class Harvest {

    private static final int MOST_PER_KIND = 60;
    private static final int LONGEST = 300;
    private static final int STALE = 412;
    private static final Pattern QUERY = Pattern.compile("[?&]([^=&>]+)=([^&>]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]+}");
    private static final Pattern LAST_VARIABLE = Pattern.compile("/\\{[^}/]+}$");

    private final Chance chance;
    private final String base;
    /** By the template of the path that lists them and the name of the field. */
    private final Map<String, List<String>> values = new HashMap<>();
    /** By template. */
    private final Map<String, List<String>> addresses = new HashMap<>();

    /** By template; these are not replaced by others. */
    private final Map<String, List<String>> given = new HashMap<>();

    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Caller> owners = new HashMap<>();
    private final Map<String, JsonNode> states = new HashMap<>();
    /** What lists showed, by every address at which it could be. */
    private final Map<String, JsonNode> listed = new HashMap<>();

    private final Map<String, List<JsonNode>> accepted = new HashMap<>();

    Harvest(Chance chance, String base) {
        this.chance = chance;
        this.base = base;
    }

    /** Something that was seen under this name; where a list is given, rather there. */
    Optional<String> value(String list, String name) {
        return any(values.get(list + "#" + name))
                .or(() -> name.endsWith("Id") ? any(values.get(list + "#id")) : Optional.empty())
                .or(() -> any(values.get("#" + name)));
    }

    /** An address that fits a template. */
    Optional<String> address(String template) {
        return any(addresses.get(template)).or(() -> belowKnown(template));
    }

    /** What always belongs to something is below the address of that: its history. */
    private Optional<String> belowKnown(String template) {
        var end = template.lastIndexOf('}') + 1;
        return any(addresses.get(template.substring(0, end))).map(known -> known + template.substring(end));
    }

    /** Every known address that fits a template, those that were given first. */
    Stream<String> addresses(String template) {
        return Stream.of(
                        given(template),
                        below(addresses, template),
                        addresses.getOrDefault(template, List.of()).stream())
                .flatMap(Function.identity());
    }

    /** The addresses that fit a template and were given, or are below one that was. */
    Stream<String> given(String template) {
        return below(given, template);
    }

    private static Stream<String> below(Map<String, List<String>> known, String template) {
        var above = upToLastVariable(template);
        return known.getOrDefault(above, List.of()).stream()
                .map(address -> address + template.substring(above.length()));
    }

    /** Keeps an address for good. */
    void give(String path, List<Operation> operations) {
        operations.stream()
                .map(operation -> upToLastVariable(operation.path()))
                .distinct()
                .filter(template -> path.substring(base.length())
                        .matches(VARIABLE.matcher(template).replaceAll("[^/]+")))
                .forEach(template ->
                        given.computeIfAbsent(template, _ -> new ArrayList<>()).add(path));
    }

    private static String upToLastVariable(String template) {
        return template.substring(0, template.lastIndexOf('}') + 1);
    }

    /** The version of what is at an address, or of what it belongs to. */
    Optional<String> version(String path) {
        for (var at = path; at.length() > base.length(); at = at.substring(0, at.lastIndexOf('/'))) {
            var version = versions.get(at);
            if (version != null) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** Who made what is at an address, or what it belongs to. */
    Optional<Caller> owner(String path) {
        for (var at = path; at.length() > base.length(); at = at.substring(0, at.lastIndexOf('/'))) {
            var owner = owners.get(at);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /** What is at an address, as it was shown last. */
    Optional<JsonNode> state(String path) {
        return Optional.ofNullable(states.get(path));
    }

    /** A text that what is at an address, or what it belongs to, shows under this name. */
    Optional<String> shownAbove(String path, String name) {
        for (var at = path; at.length() > base.length(); at = at.substring(0, at.lastIndexOf('/'))) {
            var shown = states.getOrDefault(at, listed.get(at));
            var value = shown == null ? null : shown.path(name);
            if (value != null && value.isString()) {
                return Optional.of(value.asString());
            }
        }
        return Optional.empty();
    }

    /** A body that this operation took before. */
    Optional<JsonNode> accepted(Operation operation) {
        var bodies = accepted.get(operation.name());
        return bodies == null ? Optional.empty() : Optional.of(chance.of(bodies));
    }

    private Optional<String> any(@Nullable List<String> found) {
        return found == null ? Optional.empty() : Optional.of(chance.of(found));
    }

    void observe(FuzzRequest request, Answer answer, List<Operation> operations) {
        answer.header("Link")
                .ifPresent(link -> QUERY.matcher(link)
                        .results()
                        .forEach(match -> keep(values, "#" + match.group(1), match.group(2))));
        if (answer.isFailure()) {
            if (answer.status() == STALE) {
                answer.header("ETag").ifPresent(current -> versions.put(request.path(), current));
            }
            return;
        }
        answer.header("ETag").ifPresent(tag -> versions.put(request.path(), tag));
        answer.header("Location")
                .map(location -> URI.create(location).getPath())
                .ifPresent(path -> {
                    answer.header("ETag").ifPresent(tag -> versions.put(path, tag));
                    owners.putIfAbsent(path, request.caller());
                    keepAddress(path, operations);
                });
        if (MediaTypes.isJson(answer.mediaType())) {
            read(answer.text()).ifPresent(body -> observe(request, body, operations));
        }
        if (request.hasBody()) {
            read(request.text()).filter(JsonNode::isObject).ifPresent(body -> accept(request, body));
        }
    }

    private void accept(FuzzRequest request, JsonNode body) {
        var bodies = accepted.computeIfAbsent(request.operation().name(), unseen -> new ArrayList<>());
        if (bodies.size() < MOST_PER_KIND) {
            bodies.add(body);
        }
    }

    private static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(Json.read(text));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private void observe(FuzzRequest request, JsonNode body, List<Operation> operations) {
        var template = request.operation().path();
        var list = LAST_VARIABLE.matcher(template).replaceFirst("");
        var isList = list.equals(template);
        var items = body.isArray() ? body : body.path("items");
        if (isList) {
            Json.elements(items)
                    .forEach(item -> item.properties().forEach(field -> {
                        keepField(list, field.getKey(), field.getValue());
                        if (field.getValue().isValueNode()) {
                            listed.put(request.path() + "/" + field.getValue().asString(), item);
                        }
                        if (field.getValue().isString() || isKey(field, operations, list)) {
                            keepAddress(request.path() + "/" + field.getValue().asString(), operations);
                        }
                    }));
        }
        if (body.isObject()) {
            states.put(request.path(), body);
        }
        body.properties().forEach(field -> keepField(list, field.getKey(), field.getValue()));
    }

    /** Whether items of this list have their address by this field: {@code number}, where one is at {@code {number}}. */
    private static boolean isKey(Map.Entry<String, JsonNode> field, List<Operation> operations, String list) {
        var address = "%s/{%s}".formatted(list, field.getKey());
        return operations.stream().anyMatch(operation -> operation.path().equals(address));
    }

    private void keepField(String list, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && !value.asString().isEmpty()) {
            keep(values, list + "#" + name, value.asString());
            keep(values, "#" + name, value.asString());
        }
    }

    private void keepAddress(String path, List<Operation> operations) {
        if (path.startsWith(base) && path.matches("[A-Za-z0-9/._~:-]+")) {
            operations.stream()
                    .filter(operation -> operation.variables().findAny().isPresent())
                    .filter(operation -> operation.fits(path.substring(base.length())))
                    .forEach(operation -> keep(addresses, operation.path(), path));
        }
    }

    private void keep(Map<String, List<String>> where, String key, String value) {
        if (value.length() > LONGEST) {
            return;
        }
        var kept = where.computeIfAbsent(key, unseen -> new ArrayList<>());
        if (kept.size() < MOST_PER_KIND) {
            kept.add(value);
        } else {
            kept.set(chance.below(MOST_PER_KIND), value);
        }
    }
}
