package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonNode.OverwriteMode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands in the fields of the form. Each field is called by the JSON pointer of its value in the API's document, so
 * what the API says about a pointer belongs to the field of that name, and no list of fields has to be kept in step.
 *
 * @param values by the name of their field, as they were typed
 */
record Typed(SequencedMap<String, List<String>> values) {

    static final Typed NOTHING = new Typed(new LinkedHashMap<>());

    static final String THEMES = "/themes";
    /** The fields that come several times. */
    static final List<String> LISTS = List.of("/actors", "/links", "/amounts");

    private static final Pattern FIELD = Pattern.compile("(/[A-Za-z][A-Za-z-]{0,39}|/\\d{1,2}){1,4}");
    private static final Pattern ROW = Pattern.compile("(/[a-z]+)/(\\d{1,2})(/.+)");
    private static final Pattern NUMBERS = Pattern.compile("/amounts/\\d+/value|/reach/count");
    private static final Set<String> DATES = Set.of("/period/start", "/period/end");
    private static final Set<String> FILLED_IN_BEFOREHAND = Set.of("/currency", "/per", "/qualifier", "/kind");
    private static final List<String> REQUIRED_OBJECTS = List.of("title", "description", "period");

    Typed {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Of a form; its other fields, such as the token, are not part of the document. */
    static Typed sent(MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.forEach((name, texts) -> {
            if (FIELD.matcher(name).matches()) {
                values.put(
                        name,
                        texts.stream().map(text -> text.replace("\r\n", "\n")).toList());
            }
        });
        return new Typed(values).withoutEmptyRows();
    }

    /** Of what the API shows. */
    static Typed shown(JsonNode document) {
        var values = new LinkedHashMap<String, List<String>>();
        collect("", document, values);
        return new Typed(values);
    }

    private static void collect(String pointer, JsonNode node, Map<String, List<String>> values) {
        if (pointer.equals(THEMES)) {
            values.put(pointer, node.valueStream().map(JsonNode::asText).toList());
        } else if (node.isObject()) {
            node.propertyStream().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(pointer + "/" + index, node.get(index), values);
            }
        } else if (!node.isNull()) {
            values.put(pointer, List.of(node.isNumber() ? node.decimalValue().toPlainString() : node.asText()));
        }
    }

    /** The text of a field; empty where nothing was typed. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** How many rows of a list something was typed into. */
    int rows(String list) {
        return (int) values.keySet().stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && row.group(1).equals(list))
                .map(row -> row.group(2))
                .distinct()
                .count();
    }

    /** With a value that nobody typed. */
    Typed with(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, List.of(value));
        return new Typed(changed);
    }

    /** Rows are numbered without gaps, as the API numbers what it gets. */
    private Typed withoutEmptyRows() {
        var kept = new LinkedHashMap<String, List<String>>();
        var rows = new TreeMap<String, TreeMap<Integer, Map<String, List<String>>>>();
        values.forEach((name, texts) -> {
            var row = ROW.matcher(name);
            if (row.matches() && LISTS.contains(row.group(1))) {
                rows.computeIfAbsent(row.group(1), _ -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), _ -> new LinkedHashMap<>())
                        .put(row.group(3), texts);
            } else {
                kept.put(name, texts);
            }
        });
        rows.forEach((list, numbered) -> {
            var filled = numbered.values().stream().filter(Typed::isFilled).toList();
            for (var index = 0; index < filled.size(); index++) {
                var row = list + "/" + index;
                filled.get(index).forEach((field, texts) -> kept.put(row + field, texts));
            }
        });
        return new Typed(kept);
    }

    private static boolean isFilled(Map<String, List<String>> row) {
        return row.entrySet().stream()
                .filter(field -> !FILLED_IN_BEFOREHAND.contains(field.getKey()))
                .anyMatch(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()));
    }

    /** The document that the API is asked to keep. */
    ObjectNode document(String status) {
        var root = JsonNodeFactory.instance.objectNode();
        REQUIRED_OBJECTS.forEach(root::putObject);
        values.forEach((field, texts) -> {
            var place = JsonPointer.compile(field);
            if (field.equals(THEMES)) {
                texts.forEach(root.withArray(THEMES)::add);
            } else if (!texts.getFirst().isBlank()) {
                root.withObject(place.head(), OverwriteMode.ALL, true)
                        .set(place.last().getMatchingProperty(), value(field, texts.getFirst()));
            }
        });
        return root.put("status", status);
    }

    private static JsonNode value(String field, String text) {
        if (DATES.contains(field)) {
            return TypedDate.read(text);
        }
        return NUMBERS.matcher(field).matches() ? TypedNumber.read(text) : TextNode.valueOf(text.strip());
    }
}
