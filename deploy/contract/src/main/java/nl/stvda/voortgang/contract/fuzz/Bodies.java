package nl.stvda.voortgang.contract.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.MediaTypes;
import nl.stvda.voortgang.contract.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the body of a request, in the form that its media type asks. */
final class Bodies {

    private static final Pattern OWN_KEY = Pattern.compile("Id$|[kK]ey$");
    private static final String HASH = "hash";
    private static final int DEEP = 20_000;
    private static final int MANY = 100_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int ABOVE_THE_LIMIT = 1_100_000;
    private static final String MULTIPART = "multipart/form-data";
    private static final String BOUNDARY = "-----fuzz";
    private static final String PDF = "%PDF-1.7\n%%EOF\n";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final List<String> MAGIC = List.of(PDF, PNG, "PK\u0003\u0004", "GIF89a", "<html>", "MZ");
    /** How a file of a type begins. */
    private static final Map<String, String> BEGINNINGS = Map.of("application/pdf", PDF, "image/png", PNG);

    private final Chance chance;
    private final Harvest harvest;
    private final Values values;
    private final Mutations mutations;
    private final LeakMarkers marks;

    Bodies(Chance chance, Harvest harvest, Values values, Mutations mutations, LeakMarkers marks) {
        this.chance = chance;
        this.harvest = harvest;
        this.values = values;
        this.mutations = mutations;
        this.marks = marks;
    }

    /** Gives the request a body and tells its Content-Type. */
    String write(FuzzRequest request, Part media, Plan plan) {
        var schema = new Part(media.document(), media.pointer() + "/schema");
        var type = MediaTypes.plain(media.name());
        request.body(content(type, media, schema, request, plan));
        return type.equals(MULTIPART) ? "%s; boundary=%s".formatted(type, BOUNDARY) : type;
    }

    /** Bodies that are too large in one way each, within the limit of bytes where the way allows it. */
    List<byte[]> oversized(Part media) {
        var schema = new Part(media.document(), media.pointer() + "/schema");
        var value = values.valid(schema, "");
        if (!(value instanceof ObjectNode object)) {
            return List.of();
        }
        var bodies = new ArrayList<byte[]>();
        bodies.add(bytes(Json.write(withManyFields(object.deepCopy()))));
        object.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                bodies.add(bytes(Json.write(object.deepCopy().set(field.getKey(), longList()))));
            }
            if (field.getValue().isString() || field.getValue().isObject()) {
                bodies.add(bytes(Json.write(object.deepCopy().put(field.getKey(), "x".repeat(MEGABYTE)))));
            }
        });
        var text = Json.write(object);
        bodies.add(
                bytes(text.substring(0, text.length() - 1) + ",\"deep\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
        return bodies;
    }

    private static JsonNode withManyFields(ObjectNode object) {
        IntStream.range(0, MANY).forEach(field -> object.put(Integer.toString(field, Character.MAX_RADIX), 1));
        return object;
    }

    private static JsonNode longList() {
        var list = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, MANY).forEach(item -> list.add("code-" + item % 1_000));
        return list;
    }

    private byte[] content(String type, Part media, Part schema, FuzzRequest request, Plan plan) {
        if (MediaTypes.isJsonLines(type)) {
            return lines(request, schema, plan);
        }
        if (MediaTypes.isJson(type)) {
            return json(request, schema, plan);
        }
        return switch (type) {
            case MULTIPART -> multipart(schema, plan);
            case "text/csv", "application/xliff+xml" -> example(media, plan);
            default -> binary(type, plan);
        };
    }

    private byte[] json(FuzzRequest request, Part schema, Plan plan) {
        var value = start(request, schema);
        if (plan == Plan.SPOILT) {
            for (var times = 1 + chance.below(3); times > 0; times--) {
                mutations.spoil(value, schema);
            }
        }
        if (plan == Plan.VALID && value instanceof ObjectNode said) {
            // what stands in the address need not be said again, and must not be said otherwise
            request.operation().variables().forEach(said::remove);
            // a hash cannot be made up: it is that of what the address names
            if (said.has(HASH)) {
                harvest.shownAbove(request.path(), HASH).ifPresent(hash -> said.put(HASH, hash));
            }
        }
        marks.mark(value, request.caller());
        return plan == Plan.NONSENSE ? nonsense(value) : bytes(Json.write(value));
    }

    /** Something new, or what is there, or what was taken before, in part new: rules between fields let that pass. */
    private JsonNode start(FuzzRequest request, Part schema) {
        var fresh = values.valid(schema, "");
        var known = chance.in100(85)
                ? harvest.state(request.path()).or(() -> harvest.accepted(request.operation()))
                : harvest.accepted(request.operation());
        if (known.isEmpty() || !fresh.isObject() || chance.in100(25)) {
            return fresh;
        }
        var mixed = JsonNodeFactory.instance.objectNode();
        var required = Schemas.required(schema);
        Schemas.properties(schema).keySet().forEach(name -> {
            var isNew =
                    OWN_KEY.matcher(name).find() ? harvest.state(request.path()).isEmpty() : chance.in100(10);
            // what is shown need not have all that is asked for
            var isAbsent = !known.get().has(name) && (required.contains(name) || chance.in100(50));
            var value = isNew || isAbsent ? fresh.get(name) : known.get().get(name);
            if (value != null) {
                mixed.set(name, value.deepCopy());
            }
        });
        return mixed;
    }

    private byte[] nonsense(JsonNode value) {
        var text = Json.write(value);
        return switch (chance.below(9)) {
            case 0 -> bytes(text.substring(0, chance.below(Math.max(1, text.length()))));
            case 1 -> bytes("[".repeat(DEEP) + "]".repeat(DEEP));
            case 2 -> bytes("{\"title\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
            case 3 -> bytes(text.replaceFirst("\\{", "{" + firstField(text) + ","));
            case 4 -> text.getBytes(StandardCharsets.UTF_16);
            case 5 -> joined(bytes("{\"title\":\""), chance.bytes(20), bytes("\"}"));
            case 6 ->
                chance.in100(10) ? bytes("{\"x\":\"%s\"}".formatted("y".repeat(ABOVE_THE_LIMIT))) : chance.bytes(40);
            default -> bytes(chance.of(HostileValues.BODIES));
        };
    }

    /** Said twice, as a duplicate key. */
    private static String firstField(String text) {
        var colon = text.indexOf(':');
        return colon < 0 ? "\"x\":1,\"x\":2" : text.substring(1, colon) + ":null";
    }

    private byte[] lines(FuzzRequest request, Part schema, Plan plan) {
        return IntStream.rangeClosed(0, chance.below(4))
                .mapToObj(line -> json(request, schema, chance.in100(50) ? Plan.VALID : plan))
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] example(Part media, Plan plan) {
        var examples = Schemas.examples(media);
        var start = examples.isEmpty() ? "a,b\n1,2\n" : chance.of(examples).asString();
        return bytes(
                plan == Plan.VALID
                        ? start
                        : start + chance.of(HostileValues.TEXTS) + ",\"" + chance.of(HostileValues.TEXTS));
    }

    private byte[] multipart(Part schema, Plan plan) {
        var body = new ByteArrayOutputStream();
        Schemas.properties(schema).forEach((name, property) -> {
            var isFile = Schemas.type(property).isEmpty()
                    || Schemas.keyword(property, "format")
                            .map(JsonNode::asString)
                            .filter("binary"::equals)
                            .isPresent()
                    || Schemas.keyword(property, "contentMediaType").isPresent();
            var fileName = plan == Plan.VALID
                    ? "evidence.pdf"
                    : chance.of(HostileValues.TEXTS).replaceAll("[\r\n\"]", "");
            body.writeBytes(bytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n"
                    .formatted(
                            BOUNDARY,
                            name,
                            isFile
                                    ? "; filename=\"%s\""
                                            .formatted(fileName.substring(0, Math.min(300, fileName.length())))
                                    : "",
                            isFile ? "Content-Type: application/pdf\r\n" : "")));
            body.writeBytes(isFile ? binary("application/pdf", plan) : bytes(values.text(property, name)));
            body.writeBytes(bytes("\r\n"));
        });
        body.writeBytes(bytes(plan == Plan.NONSENSE ? "--" : "--%s--\r\n".formatted(BOUNDARY)));
        return body.toByteArray();
    }

    /** What is meant well is of the type that it says it is, as far as that can be made up. */
    private byte[] binary(String type, Plan plan) {
        var beginning = plan == Plan.VALID ? BEGINNINGS.getOrDefault(type, chance.of(MAGIC)) : chance.of(MAGIC);
        return joined(beginning.getBytes(StandardCharsets.ISO_8859_1), chance.bytes(chance.below(2_000)), new byte[0]);
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        all.writeBytes(third);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
