package nl.stvda.voortgang.initiatives.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One place in which two states of an initiative differ. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One place that says something else now")
public record Difference(
        @Schema(
                description = "Where: a JSON pointer (RFC 6901) into the initiative. A list that became longer or "
                        + "shorter is compared as a whole",
                examples = "/title/nl")
        String pointer,

        @Schema(description = "What was reviewed; absent where there was nothing") @Nullable Object before,

        @Schema(description = "What it says now; absent where there is nothing any more") @Nullable Object after) {

    /** Every place that differs, in the order of the fields. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        return walk("", before, after).toList();
    }

    private static Stream<Difference> walk(String pointer, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        if (before.isObject() && after.isObject()) {
            var names = new LinkedHashSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> walk(pointer + "/" + escaped(name), before.path(name), after.path(name)));
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            return IntStream.range(0, before.size())
                    .boxed()
                    .flatMap(index -> walk(pointer + "/" + index, before.get(index), after.get(index)));
        }
        return Stream.of(new Difference(pointer, present(before), present(after)));
    }

    private static @Nullable Object present(JsonNode value) {
        return value instanceof MissingNode ? null : value;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
