package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The draft as the API shows it. */
final class Draft {

    private final JsonPath json;

    private Draft(JsonPath json) {
        this.json = json;
    }

    static Draft of(Partner reader) {
        return new Draft(reader.draft().then().statusCode(200).extract().jsonPath());
    }

    static Draft of(Partner reader, String round) {
        return new Draft(reader.draft(round).then().statusCode(200).extract().jsonPath());
    }

    /** The entries of one initiative, wherever they stand; there should be one at the most. */
    Entry entry(String initiative) {
        return new Entry(entries().stream()
                .filter(entry -> initiative.equals(initiativeOf(entry)))
                .toList());
    }

    /** How many entries stand in a section, those in sections below it not counted. */
    int entriesIn(String section) {
        return sections(json.getList("sections")).stream()
                .filter(candidate -> section.equals(candidate.get("code")))
                .mapToInt(candidate -> list(candidate.get("entries")).size())
                .sum();
    }

    List<Map<String, Object>> entries() {
        return sections(json.getList("sections")).stream()
                .flatMap(section -> list(section.get("entries")).stream())
                .toList();
    }

    private static List<Map<String, Object>> sections(List<Map<String, Object>> top) {
        var all = new ArrayList<Map<String, Object>>();
        for (var section : top) {
            all.add(section);
            all.addAll(sections(list(section.get("sections"))));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // JSON lists of objects
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private static Object initiativeOf(Map<String, Object> entry) {
        return entry.getOrDefault("initiativeId", "");
    }

    /** What the draft holds of one initiative. */
    record Entry(List<Map<String, Object>> found) {

        void hasRevision(int revision) {
            assertThat(found).hasSize(1);
            assertThat(found.getFirst()).containsEntry("revision", revision);
        }

        void isAbsent() {
            assertThat(found).isEmpty();
        }
    }
}
