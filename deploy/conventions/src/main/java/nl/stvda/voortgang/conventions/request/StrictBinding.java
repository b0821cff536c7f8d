package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Binds JSON to records without guessing: no coercion, no unknown field, no duplicate key, nothing after the end. */
@ApplicationScoped
class StrictBinding {

    private final ObjectMapper mapper;

    StrictBinding(ObjectMapper ours) {
        mapper = ours.copyWith(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // a tree of doubles would make infinity of a large number
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // 1.50 stays 1.50 on its way through a tree
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .registerModule(new SimpleModule("values")
                        .addDeserializer(LocalDate.class, new DateReader())
                        .addDeserializer(String.class, new TextReader()));
        var asText = mapper.coercionConfigFor(LogicalType.Textual);
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            asText.setCoercion(shape, CoercionAction.Fail);
        }
        for (var target : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            mapper.coercionConfigFor(target)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
    }

    Object bind(byte[] bytes, Class<?> type) throws IOException {
        refuseInvalidUtf8(bytes);
        RequestBounds.check(mapper.getFactory(), bytes);
        var bound = mapper.readValue(bytes, type);
        if (bound == null) {
            throw notAnObject();
        }
        return bound;
    }

    /** Binds by taking out each value that does not fit, naming it, and trying again. */
    Object bindWhatFits(byte[] bytes, Class<?> type, List<Violation> violations) throws IOException {
        var tree = readObject(bytes);
        while (violations.size() < ProblemType.MOST_VIOLATIONS) {
            try {
                return mapper.treeToValue(tree, type);
            } catch (JsonMappingException mismatch) {
                var pointer = pointer(mismatch);
                if (pointer.matches()) {
                    throw mismatch;
                }
                violations.add(JsonMismatch.describe(pointer.toString(), mismatch));
                takeOut(tree, pointer, mismatch);
            }
        }
        throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
    }

    JsonNode readObject(byte[] bytes) {
        refuseInvalidUtf8(bytes);
        var tree = parsed(() -> {
            RequestBounds.check(mapper.getFactory(), bytes);
            return mapper.readTree(bytes);
        });
        if (!tree.isObject()) {
            throw notAnObject();
        }
        return tree;
    }

    /** As JSON has it, with every digit of a number. */
    JsonNode tree(Object value) {
        return parsed(() -> mapper.readTree(write(value)));
    }

    byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value of ours cannot be written as JSON", impossible);
        }
    }

    private static JsonNode parsed(JsonSource source) {
        try {
            return source.read();
        } catch (JsonProcessingException malformed) {
            throw GeneralProblem.MALFORMED_JSON.withDetail(whereReadingStopped(malformed));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A byte array could not be read", impossible);
        }
    }

    private static void refuseInvalidUtf8(byte[] bytes) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            throw GeneralProblem.MALFORMED_JSON.withDetail("The body is not valid UTF-8.");
        }
    }

    private static ProblemException notAnObject() {
        return GeneralProblem.MALFORMED_JSON.withDetail("The body is not a JSON object: send one, between { and }.");
    }

    static String whereReadingStopped(JsonProcessingException malformed) {
        var location = malformed.getLocation();
        return location == null
                ? "The body is not valid JSON."
                : "The body is not valid JSON: reading stopped at line %d, column %d."
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    private static JsonPointer pointer(JsonMappingException mismatch) {
        var pointer = JsonPointer.empty();
        for (var step : mismatch.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    /** Null, or the readable part of a text, so that a consequence of one mistake is not named as another. */
    private static JsonNode instead(JsonNode value, JsonMappingException mismatch) {
        return mismatch instanceof TextReader.UnreadableTextException
                ? TextNode.valueOf(ReadableText.readablePart(value.asText()))
                : NullNode.instance;
    }

    /** An unknown field is removed. A known one gets another value, so that its neighbours in a list keep their places. */
    private static void takeOut(JsonNode tree, JsonPointer pointer, JsonMappingException mismatch) {
        var parent = tree.at(pointer.head());
        switch (parent) {
            case ObjectNode object
            when mismatch instanceof UnrecognizedPropertyException ->
                object.remove(pointer.last().getMatchingProperty());
            case ObjectNode object ->
                object.set(pointer.last().getMatchingProperty(), instead(tree.at(pointer), mismatch));
            case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), instead(tree.at(pointer), mismatch));
            default -> throw new IllegalStateException("No value at " + pointer, mismatch);
        }
    }

    /** Reads from memory, so that it fails only where this is no JSON. */
    private interface JsonSource {

        JsonNode read() throws IOException;
    }
}
