package nl.stvda.voortgang.contract.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.MediaTypes;
import nl.stvda.voortgang.contract.Operation;
import nl.stvda.voortgang.contract.Part;
import tools.jackson.databind.JsonNode;

/** Makes whole requests for an operation: address, query, headers and body. */
final class Requests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/]+)}");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
    /** These make a service wait for news; a fuzzer has no time. */
    private static final Set<String> PATIENCE = Set.of("wait", "timeout");

    private static final Set<String> CONDITIONS = Set.of("if-match", "if-none-match");

    private final Chance chance;
    private final Harvest harvest;
    private final Values values;
    private final Bodies bodies;
    private final String base;

    Requests(Chance chance, Harvest harvest, Values values, Bodies bodies, String base) {
        this.chance = chance;
        this.harvest = harvest;
        this.values = values;
        this.bodies = bodies;
        this.base = base;
    }

    FuzzRequest of(Operation operation, List<Caller> callers, Plan plan) {
        return at(path(operation, plan), operation, callers, plan);
    }

    /** One to an address that fits the operation. */
    FuzzRequest at(String path, Operation operation, List<Caller> callers, Plan plan) {
        var caller = harvest.owner(path)
                .filter(owner -> callers.size() > 1 && chance.in100(60))
                .orElseGet(() -> chance.of(callers));
        var request = new FuzzRequest(operation, caller, path + query(operation, plan));
        accept(request, operation, plan);
        operation.parametersIn("header").forEach(parameter -> header(request, parameter, plan));
        operation.requestBody().ifPresent(body -> body(request, body, plan));
        if (plan == Plan.NONSENSE && chance.in100(15)) {
            request.method(chance.of(METHODS));
        }
        return request;
    }

    /** Well meant but for a JSON body that is far too large in one way. */
    Stream<FuzzRequest> oversized(Operation operation, Caller caller) {
        return operation.requestBody().stream()
                .flatMap(body -> body.child("content").children())
                .filter(media -> MediaTypes.isJson(MediaTypes.plain(media.name())))
                .flatMap(media -> bodies.oversized(media).stream().map(body -> {
                    var request = new FuzzRequest(operation, caller, path(operation, Plan.VALID));
                    request.header("Content-Type", media.name());
                    request.header("If-Match", "*");
                    request.body(body);
                    return request;
                }));
    }

    /** An address that fits the operation, unless the plan is nonsense. */
    String path(Operation operation, Plan plan) {
        if (plan == Plan.VALID || chance.in100(80)) {
            var known = harvest.address(operation.path());
            if (known.isPresent() && chance.in100(70)) {
                return known.get();
            }
            return base + VARIABLE.matcher(operation.path()).replaceAll(match -> likely(operation, match));
        }
        return base + VARIABLE.matcher(operation.path()).replaceAll(match -> chance.of(HostileValues.SEGMENTS));
    }

    private String likely(Operation operation, MatchResult variable) {
        var name = variable.group(1);
        var list = operation.path().substring(0, Math.max(0, variable.start() - 1));
        return encoded(harvest.value(list, name)
                .orElseGet(() -> operation
                        .parametersIn("path")
                        .filter(parameter -> parameter.text("name").equals(name))
                        .map(parameter -> values.text(schema(parameter), name))
                        .findFirst()
                        .orElse("1")));
    }

    private static Part schema(Part parameter) {
        return new Part(parameter.document(), parameter.pointer() + "/schema");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("[\\ud800-\\udfff]", "?"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private String query(Operation operation, Plan plan) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        operation.parametersIn("query").forEach(parameter -> {
            var name = parameter.text("name");
            var isRequired = parameter.node().path("required").asBoolean(false);
            if (isRequired || chance.in100(30)) {
                queryValues(parameter, name, plan).forEach(value -> query.add(name + "=" + encoded(value)));
                if (plan != Plan.VALID && chance.in100(8)) {
                    query.add(name + "=again");
                }
            }
        });
        if (plan != Plan.VALID && chance.in100(6)) {
            query.add("unknown=1");
        }
        return query.toString();
    }

    /** One, or as many as an array has: each is then a parameter of its own. */
    private Stream<String> queryValues(Part parameter, String name, Plan plan) {
        if (PATIENCE.contains(name)) {
            return Stream.of(plan == Plan.VALID ? "0" : "x");
        }
        if (plan != Plan.VALID && chance.in100(50)) {
            var nasty = chance.of(HostileValues.TEXTS);
            return Stream.of(nasty.substring(0, Math.min(nasty.length(), 1_000)));
        }
        var value = values.valid(schema(parameter), name);
        return value.isArray() ? value.valueStream().map(JsonNode::asString) : Stream.of(value.asString());
    }

    private void accept(FuzzRequest request, Operation operation, Plan plan) {
        if (plan == Plan.NONSENSE && chance.in100(30)) {
            request.header("Accept", chance.of(HostileValues.MEDIA_TYPES));
            return;
        }
        var offered = operation
                .responses()
                .flatMap(response -> response.child("content").names())
                .filter(type -> !type.equals("application/problem+json"))
                .distinct()
                .toList();
        if (!offered.isEmpty() && chance.in100(60)) {
            request.header("Accept", chance.of(offered));
        }
    }

    private void header(FuzzRequest request, Part parameter, Plan plan) {
        var name = parameter.text("name");
        if (!parameter.node().path("required").asBoolean(false) && chance.in100(50)) {
            return;
        }
        if (plan == Plan.VALID || chance.in100(60)) {
            request.header(name, printable(likely(request, parameter, name)));
        } else if (chance.in100(70)) {
            var nasty = isCondition(name) ? chance.of(HostileValues.ETAGS) : printable(chance.of(HostileValues.TEXTS));
            request.header(name, nasty.substring(0, Math.min(nasty.length(), 2_000)));
        }
    }

    private static boolean isCondition(String name) {
        return CONDITIONS.stream().anyMatch(name::equalsIgnoreCase);
    }

    private String likely(FuzzRequest request, Part parameter, String name) {
        return isCondition(name)
                ? harvest.version(request.path())
                        // it may be that of something else than the request is about
                        .filter(version -> chance.in100(70))
                        .orElse("*")
                : values.text(schema(parameter), name);
    }

    /** What may stand in a header. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "").strip();
    }

    private void body(FuzzRequest request, Part requestBody, Plan plan) {
        var media = chance.of(requestBody.child("content").children().toList());
        var contentType = bodies.write(request, media, plan);
        if (plan == Plan.NONSENSE && chance.in100(15)) {
            request.header("Content-Type", chance.of(HostileValues.MEDIA_TYPES));
        } else if (plan == Plan.VALID || chance.in100(97)) {
            request.header("Content-Type", contentType);
        }
    }
}
