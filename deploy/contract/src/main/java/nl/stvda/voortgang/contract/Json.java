package nl.stvda.voortgang.contract;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads JSON as it is: no digit lost, no duplicate key taken, nothing after the end. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final YAMLMapper YAML = new YAMLMapper();

    private Json() {}

    /** Throws a {@code JacksonException} where the text is not one JSON value. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** The same values, written as YAML. */
    public static JsonNode readYaml(String text) {
        return YAML.readTree(text);
    }

    /** Takes what JSON allows and we do not expect: used where nonsense is made. */
    public static JsonNode readLoosely(String text) {
        return MAPPER.reader()
                .without(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .readTree(text);
    }

    /** In ASCII, so that half a character can be written too. */
    public static String write(JsonNode value) {
        return MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    }

    public static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static Stream<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString);
    }
}
