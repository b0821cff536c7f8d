package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which other parts a part names, and by which name in the archive they are found. */
final class Relations {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations() {}

    /** Those of a part; of the archive itself where the name is empty. */
    static Relations of(Parts parts, String part) throws IOException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new Relations();
        try (var xml = parts.required("%s_rels/%s.rels".formatted(folder, part.substring(folder.length())))) {
            while (xml.to("Relationship")) {
                relations.add(folder, xml.attribute("Id"), xml.attribute("Type"), xml.attribute("Target"));
            }
        }
        return relations;
    }

    private void add(String folder, @Nullable String id, @Nullable String type, @Nullable String target) {
        if (id != null && type != null && target != null) {
            var name = target.startsWith("/") ? target.substring(1) : folder + target;
            byId.putIfAbsent(id, name);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
        }
    }

    @Nullable String withId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The first of this type, told by the end of its name: dialects differ in what stands before it. */
    @Nullable String ofType(String type) {
        return byType.get(type);
    }
}
