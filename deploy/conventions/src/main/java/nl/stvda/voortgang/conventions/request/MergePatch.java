package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What to change of a document (JSON Merge Patch, RFC 7396): a value replaces, null removes, what is left out stays. */
public final class MergePatch {

    /** How a body says that it is one. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final JsonNode patch;
    private final StrictBinding binding;
    private final RequestReader reader;

    MergePatch(JsonNode patch, StrictBinding binding, RequestReader reader) {
        this.patch = patch;
        this.binding = binding;
        this.reader = reader;
    }

    /** The patched request, valid as if it had been sent whole; otherwise each violation points into the patched document. */
    public <T> T appliedTo(T current, Class<T> type) {
        return reader.read(binding.write(merge(binding.tree(current), patch)), type);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
