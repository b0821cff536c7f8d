package nl.stvda.voortgang.contract.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stvda.voortgang.contract.Json;
import nl.stvda.voortgang.contract.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes values that a schema allows. Where a schema cannot say what exists, its examples and earlier answers do. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int LONGEST_TEXT = 40;
    private static final int MOST_ITEMS = 3;
    private static final Pattern OWN_KEY = Pattern.compile("Id$|[kK]ey$|[uU]rl$");
    private static final long FIRST_DAY = LocalDate.of(2019, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2029, 12, 31).toEpochDay();
    private static final List<String> WORDS = List.of(
            "cursus",
            "course",
            "algoritme",
            "skills",
            "werk",
            "work",
            "één",
            "façade",
            "naïef",
            "Ω",
            "日本",
            "50%",
            "a/b");

    private final Chance chance;
    private final Harvest harvest;

    Values(Chance chance, Harvest harvest) {
        this.chance = chance;
        this.harvest = harvest;
    }

    JsonNode valid(Part schema, String name) {
        return valid(schema, name, 0);
    }

    private JsonNode valid(Part schema, String name, int depth) {
        var known = Schemas.keyword(schema, "const");
        if (known.isPresent()) {
            return known.get();
        }
        var choices = Schemas.keyword(schema, "enum");
        if (choices.isPresent()) {
            return choices.get().get(chance.below(choices.get().size()));
        }
        return switch (Schemas.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "boolean" -> BooleanNode.valueOf(chance.in100(50));
            case "integer" -> LongNode.valueOf(whole(schema));
            case "number" -> DecimalNode.valueOf(BigDecimal.valueOf(whole(schema)));
            case "null" -> NullNode.instance;
            case "string" -> StringNode.valueOf(text(schema, name));
            default -> StringNode.valueOf(words(LONGEST_TEXT));
        };
    }

    /** Fields that depend on each other are right together in an example only. */
    private JsonNode object(Part schema, int depth) {
        var shown = Schemas.examples(schema).stream().filter(JsonNode::isObject).toList();
        if (!shown.isEmpty() && chance.in100(50)) {
            return chance.of(shown).deepCopy();
        }
        var object = NODES.objectNode();
        var required = Schemas.required(schema);
        Schemas.properties(schema).forEach((name, property) -> {
            if (required.contains(name) || (depth < DEEPEST && chance.in100(60))) {
                object.set(name, valid(property, name, depth + 1));
            }
        });
        if (object.isEmpty() && Schemas.number(schema, "minProperties").orElse(0L) > 0) {
            Schemas.properties(schema).entrySet().stream()
                    .findFirst()
                    .ifPresent(first -> object.set(first.getKey(), valid(first.getValue(), first.getKey(), depth + 1)));
        }
        inOrder(object);
        return object;
    }

    /** What ends does not end before it starts. */
    private static void inOrder(ObjectNode object) {
        var start = object.path("start").asString("");
        var end = object.path("end").asString("");
        if (!end.isEmpty() && start.compareTo(end) > 0) {
            object.put("start", end).put("end", start);
        }
    }

    private JsonNode array(Part schema, String name, int depth) {
        var array = NODES.arrayNode();
        var shown = Schemas.examples(schema).stream()
                .filter(JsonNode::isArray)
                .flatMap(Json::elements)
                .distinct()
                .toList();
        if (!shown.isEmpty() && chance.in100(90)) {
            return array.addAll(shown.stream()
                    .filter(item -> chance.in100(70))
                    .map(JsonNode::deepCopy)
                    .toList());
        }
        var least = Schemas.number(schema, "minItems").orElse(0L);
        var most = Math.min(Schemas.number(schema, "maxItems").orElse((long) MOST_ITEMS), least + MOST_ITEMS);
        var size = depth < DEEPEST ? chance.between(least, most + 1) : least;
        for (var item = 0; item < size; item++) {
            array.add(valid(Schemas.items(schema), name, depth + 1));
        }
        return array;
    }

    private long whole(Part schema) {
        var least = Schemas.number(schema, "minimum").orElse(0L);
        var most = Schemas.number(schema, "maximum").orElse(1_000_000L);
        return switch (chance.below(5)) {
            case 0 -> least;
            case 1 -> most;
            default -> chance.between(least, most);
        };
    }

    /** A text as it stands in an address or a header too. */
    String text(Part schema, String name) {
        var examples = Schemas.examples(schema);
        var format = Schemas.keyword(schema, "format").map(JsonNode::asString).orElse("");
        return switch (format) {
            case "date" ->
                LocalDate.ofEpochDay(chance.between(FIRST_DAY, LAST_DAY)).toString();
            case "date-time" -> "2026-0%d-1%dT09:30:00Z".formatted(1 + chance.below(9), chance.below(10));
            case "uuid" -> harvest.value("", name).orElseGet(() -> id(chance.mark()));
            case "email" -> chance.mark() + "@example.org";
            case "binary" -> words(LONGEST_TEXT);
            default ->
                examples.isEmpty()
                        ? free(schema, name)
                        : varied(schema, name, chance.of(examples).asString());
        };
    }

    private static String id(String digits) {
        return new UUID(Long.parseUnsignedLong(digits, 16), 0x8000000000000001L).toString();
    }

    /** An own key is new most times, and else one that was used; a code is what it is; other texts are free. */
    private String varied(Part schema, String name, String example) {
        var pattern = Schemas.keyword(schema, "pattern").map(JsonNode::asString);
        var longest = Schemas.number(schema, "maxLength");
        if (pattern.isPresent() && OWN_KEY.matcher(name).find()) {
            var varied = "%s-%s".formatted(example, chance.in100(80) ? chance.mark() : chance.below(10));
            return varied.matches(pattern.get()) ? varied : example;
        }
        return pattern.isEmpty() && longest.isPresent() && chance.in100(50)
                ? words((int) Math.min(longest.get(), LONGEST_TEXT))
                : example;
    }

    private String free(Part schema, String name) {
        var longest = Schemas.number(schema, "maxLength").orElse((long) LONGEST_TEXT);
        return harvest.value("", name)
                .filter(found -> chance.in100(70) && found.length() <= longest)
                .orElseGet(() -> words((int) Math.min(longest, LONGEST_TEXT)));
    }

    String words(int longest) {
        var words = new StringBuilder(chance.of(WORDS));
        while (words.length() < longest && chance.in100(70)) {
            words.append(' ').append(chance.of(WORDS));
        }
        return words.substring(0, Math.min(longest, words.length()));
    }
}
