package nl.stvda.voortgang.initiatives.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How a value stands in a cell. What does not fit stays as it is, so that the rules of every request name it. */
sealed interface Form {

    JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** No longer than the digits that a JSON number may have. */
    Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,3})?");

    String write(JsonNode value);

    JsonNode read(String cell);

    static Form text() {
        return new Text();
    }

    static Form number() {
        return new Numeric();
    }

    static Form texts() {
        return new Texts();
    }

    static Form items(String... parts) {
        return new Items(List.of(parts));
    }

    /** Sets a field, given its path with dots, and makes the objects on the way. */
    static void set(ObjectNode object, String path, JsonNode value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            object.set(path, value);
        } else {
            set(object.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    private static JsonNode numberOrText(String text) {
        return NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : NODES.textNode(text);
    }

    private static JsonNode number(BigDecimal number) {
        return number.scale() == 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toString() : value.asText();
    }

    /** The text itself. */
    record Text() implements Form {

        @Override
        public String write(JsonNode value) {
            return value.asText();
        }

        @Override
        public JsonNode read(String cell) {
            return NODES.textNode(cell);
        }
    }

    /** A number, with a point where it has decimals. */
    record Numeric() implements Form {

        @Override
        public String write(JsonNode value) {
            return plain(value);
        }

        @Override
        public JsonNode read(String cell) {
            return numberOrText(cell);
        }
    }

    /** Texts with a bar between them. */
    record Texts() implements Form {

        @Override
        public String write(JsonNode value) {
            return Parts.join(StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText));
        }

        @Override
        public JsonNode read(String cell) {
            var texts = NODES.arrayNode();
            Parts.split(cell).forEach(texts::add);
            return texts;
        }
    }

    /** One item on each line, its parts with a bar between them. */
    record Items(List<String> parts) implements Form {

        /** Others, such as U+2028, may stand in a name. */
        private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");

        /** The one part that is a number. */
        private static final String NUMERIC_PART = "value";

        @Override
        public String write(JsonNode value) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> Parts.join(parts.stream().map(part -> {
                        var node = item.at("/" + part.replace('.', '/'));
                        return node.isMissingNode() || node.isNull() ? "" : plain(node);
                    })))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public JsonNode read(String cell) {
            var items = NODES.arrayNode();
            LINE_BREAK.splitAsStream(cell).filter(line -> !line.isBlank()).forEach(line -> items.add(item(line)));
            return items;
        }

        private JsonNode item(String line) {
            var item = NODES.objectNode();
            var found = Parts.split(line);
            for (var index = 0; index < found.size(); index++) {
                // a part too many gets a name that no item has, which is then named as unknown
                var name = index < parts.size() ? parts.get(index) : "part " + (index + 1);
                var text = found.get(index);
                if (!text.isEmpty()) {
                    set(item, name, name.equals(NUMERIC_PART) ? numberOrText(text) : NODES.textNode(text));
                }
            }
            return item;
        }
    }
}
