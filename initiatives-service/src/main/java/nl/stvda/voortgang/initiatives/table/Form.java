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

    String write(JsonNode value);

    JsonNode read(String cell, Notation notation);

    static Form text() {
        return new Text();
    }

    static Form day() {
        return new Day();
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

    private static JsonNode numberOrText(String text, Notation notation) {
        return notation.number(text).map(Form::number).orElseGet(() -> NODES.textNode(text));
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
        public JsonNode read(String cell, Notation notation) {
            return NODES.textNode(cell);
        }
    }

    /** A day. */
    record Day() implements Form {

        @Override
        public String write(JsonNode value) {
            return value.asText();
        }

        @Override
        public JsonNode read(String cell, Notation notation) {
            return NODES.textNode(notation.day(cell));
        }
    }

    /** A number, with a point where it has decimals. */
    record Numeric() implements Form {

        @Override
        public String write(JsonNode value) {
            return plain(value);
        }

        @Override
        public JsonNode read(String cell, Notation notation) {
            return numberOrText(cell, notation);
        }
    }

    /** Texts with a bar between them. */
    record Texts() implements Form {

        @Override
        public String write(JsonNode value) {
            return Parts.join(StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText));
        }

        @Override
        public JsonNode read(String cell, Notation notation) {
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
        public JsonNode read(String cell, Notation notation) {
            var items = NODES.arrayNode();
            LINE_BREAK
                    .splitAsStream(cell)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> items.add(item(line, notation)));
            return items;
        }

        private JsonNode item(String line, Notation notation) {
            var item = NODES.objectNode();
            var found = Parts.split(line);
            for (var index = 0; index < found.size(); index++) {
                // a part too many gets a name that no item has, which is then named as unknown
                var name = index < parts.size() ? parts.get(index) : "part " + (index + 1);
                var text = found.get(index);
                if (!text.isEmpty()) {
                    set(item, name, name.equals(NUMERIC_PART) ? numberOrText(text, notation) : NODES.textNode(text));
                }
            }
            return item;
        }
    }
}
