package nl.stvda.voortgang.reports.dashboard.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonNode.OverwriteMode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form. Each field is named by the JSON pointer of its value in the document that the form
 * makes, so what the reader of that document says about a pointer belongs to the field of that name.
 *
 * @param values by the name of their field, as they were typed
 */
public record FormDocument(SequencedMap<String, List<String>> values) {

    public static final FormDocument NOTHING = new FormDocument(new LinkedHashMap<>());

    private static final Pattern FIELD = Pattern.compile("(/[A-Za-z][A-Za-z0-9-]{0,39}|/\\d{1,3}){1,5}");
    private static final Pattern ROW = Pattern.compile("(/[A-Za-z]+)/(\\d{1,3})(/.+)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    public FormDocument {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Of a form; its other fields, such as the token, are no part of the document. */
    public static FormDocument sent(MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.forEach((name, texts) -> {
            if (FIELD.matcher(name).matches()) {
                values.put(
                        name,
                        texts.stream()
                                .map(text -> text.replace("\r\n", "\n").strip())
                                .toList());
            }
        });
        return new FormDocument(values).withoutEmptyRows();
    }

    /** Of a document that is there already. */
    public static FormDocument of(JsonNode document, FormShape shape) {
        var values = new LinkedHashMap<String, List<String>>();
        collect("", document, shape, values);
        return new FormDocument(values);
    }

    private static void collect(String pointer, JsonNode node, FormShape shape, Map<String, List<String>> values) {
        if (shape.isList(pointer) && node.valueStream().allMatch(JsonNode::isValueNode)) {
            values.put(pointer, node.valueStream().map(JsonNode::asText).toList());
        } else if (node.isObject()) {
            node.propertyStream()
                    .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), shape, values));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(pointer + "/" + index, node.get(index), shape, values);
            }
        } else if (!node.isNull()) {
            values.put(pointer, List.of(node.asText()));
        }
    }

    /** The text of a field; empty where nothing was typed. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** How many rows of a list something was typed into. */
    public int rows(String list) {
        return (int) values.keySet().stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && row.group(1).equals(list))
                .map(row -> row.group(2))
                .distinct()
                .count();
    }

    /** With another value in a field. */
    public FormDocument with(String field, String value) {
        return with(field, List.of(value));
    }

    /** With other values in a field; with none it is a list without elements. */
    public FormDocument with(String field, List<String> texts) {
        var changed = new LinkedHashMap<String, List<String>>();
        changed.put(field, texts);
        values.forEach(changed::putIfAbsent);
        return new FormDocument(changed);
    }

    /** Without the fields whose names begin so. */
    public FormDocument without(List<String> beginnings) {
        var changed = new LinkedHashMap<>(values);
        changed.keySet().removeIf(field -> beginnings.stream().anyMatch(field::startsWith));
        return new FormDocument(changed);
    }

    /** The first field below this one that something was typed into, such as a text in any language. */
    public String firstBelow(String field) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().startsWith(field + "/"))
                .map(value -> text(value.getKey()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** With the fields below one also below another. */
    public FormDocument copied(String from, String to) {
        var changed = new LinkedHashMap<>(values);
        values.forEach((field, texts) -> {
            if (field.startsWith(from + "/")) {
                changed.put(to + field.substring(from.length()), texts);
            }
        });
        return new FormDocument(changed);
    }

    /** Rows of a list in another order; one whose number is not named is left out. */
    public FormDocument withRows(String list, List<Integer> order) {
        var changed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, texts) -> {
            var row = ROW.matcher(name);
            if (!row.matches() || !row.group(1).equals(list)) {
                changed.put(name, texts);
                return;
            }
            var place = order.indexOf(Integer.valueOf(row.group(2)));
            if (place >= 0) {
                changed.put("%s/%d%s".formatted(list, place, row.group(3)), texts);
            }
        });
        return new FormDocument(changed);
    }

    /** Rows are numbered without gaps, as those are who read the document. */
    private FormDocument withoutEmptyRows() {
        var filled = new TreeMap<String, TreeMap<Integer, Boolean>>();
        values.forEach((name, texts) -> {
            var row = ROW.matcher(name);
            if (row.matches()) {
                filled.computeIfAbsent(row.group(1), _ -> new TreeMap<>())
                        .merge(
                                Integer.valueOf(row.group(2)),
                                texts.stream().anyMatch(text -> !text.isEmpty()),
                                Boolean::logicalOr);
            }
        });
        var document = this;
        for (var list : filled.entrySet()) {
            var order = list.getValue().entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
            document = document.withRows(list.getKey(), order);
        }
        return document;
    }

    /** The document that the form makes; a field without a text is not part of it. */
    public ObjectNode json(FormShape shape) {
        var root = JsonNodeFactory.instance.objectNode();
        values.forEach((field, texts) -> {
            var place = JsonPointer.compile(field);
            if (shape.isList(field)) {
                var list = root.withArray(place, OverwriteMode.ALL, true);
                texts.stream().filter(text -> !text.isEmpty()).forEach(list::add);
            } else if (!texts.isEmpty() && !texts.getFirst().isEmpty()) {
                var parent = place.head().matches() ? root : root.withObject(place.head(), OverwriteMode.ALL, true);
                parent.set(place.last().getMatchingProperty(), value(shape, field, texts.getFirst()));
            }
        });
        return root;
    }

    /** What is no number is sent as it was typed, for the reader to refuse. */
    private static JsonNode value(FormShape shape, String field, String text) {
        if (shape.isFlag(field)) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        return shape.isNumber(field) && WHOLE_NUMBER.matcher(text).matches()
                ? IntNode.valueOf(Integer.parseInt(text))
                : TextNode.valueOf(text);
    }
}
