package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft as the API shows it. */
final class Draft {

    private final List<Map<String, Object>> sections;
    private final Map<Object, List<Map<String, Object>>> entries;

    private Draft(Response answer) {
        // asked once: JsonPath compiles its path at every question, which a loop over many initiatives would wait for
        sections = sections(answer.then().statusCode(200).extract().jsonPath().getList("sections"));
        entries = sections.stream()
                .flatMap(section -> list(section.get("entries")).stream())
                .collect(Collectors.groupingBy(Draft::initiativeOf));
    }

    static Draft of(Partner reader) {
        return new Draft(reader.draft());
    }

    static Draft of(Partner reader, String round) {
        return new Draft(reader.draft(round));
    }

    /** The entries of one initiative, wherever they stand; there should be one at the most. */
    Entry entry(String initiative) {
        return new Entry(entries.getOrDefault(initiative, List.of()));
    }

    /** How many entries stand in a section, those in sections below it not counted. */
    int entriesIn(String section) {
        return sections.stream()
                .filter(candidate -> section.equals(candidate.get("code")))
                .mapToInt(candidate -> list(candidate.get("entries")).size())
                .sum();
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
