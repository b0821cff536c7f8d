package nl.stvda.voortgang.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.Json;
import org.junit.jupiter.api.Test;

class LeakMarkersTest {

    private static final Caller OWNER = new Caller("system of fnv", "t", "fnv");
    private static final Caller COLLEAGUE = new Caller("approver of fnv", "t", "fnv");
    private static final Caller OTHER = new Caller("system of cnv", "t", "cnv");
    private static final Caller SECRETARIAT = new Caller("secretariat", "t", null);

    private final LeakMarkers marks = new LeakMarkers(
            new Chance(1),
            List.of(
                    new Secret(
                            "draft",
                            "title",
                            body -> body.path("status").asString("").equals("draft"),
                            true,
                            reader -> false),
                    new Secret("contact", "contact", body -> true, false, SECRETARIAT::equals)));

    private static Answer json(String body) {
        return answer("application/json", body);
    }

    private static Answer answer(String type, String body) {
        return new Answer(200, Map.of("Content-Type", List.of(type)), body.getBytes(StandardCharsets.UTF_8));
    }

    private String marked(String body) {
        var sent = Json.read(body);
        marks.mark(sent, OWNER);
        return Json.write(sent);
    }

    @Test
    void seesADraftThatOthersGet() {
        var draft = marked("""
                {"status": "draft", "title": {"nl": "Cursus"}}""");

        assertThat(marks.leaks(OTHER, json("[" + draft + "]"))).hasSize(1);
        assertThat(marks.leaks(SECRETARIAT, json(draft))).hasSize(1);
        assertThat(marks.leaks(OTHER, answer("text/csv", draft))).hasSize(1);
        assertThat(marks.leaks(OWNER, json(draft))).isEmpty();
        assertThat(marks.leaks(COLLEAGUE, json(draft))).isEmpty();
    }

    @Test
    void knowsThatASubmittedDraftIsADraftNoMore() {
        var draft = marked("""
                {"status": "draft", "title": {"nl": "Cursus"}}""");

        var submitted = draft.replace("\"draft\"", "\"submitted\"");

        assertThat(marks.leaks(OWNER, json(submitted))).isEmpty();
        assertThat(marks.leaks(OTHER, json(submitted))).isEmpty();
        assertThat(marks.leaks(OTHER, answer("text/csv", submitted))).isEmpty();
    }

    @Test
    void seesAContactThatOthersGetWhateverTheStatus() {
        var initiative = marked("""
                {"status": "submitted", "title": {"nl": "Cursus"}, "contact": {"name": "J. Jansen"}}""");

        assertThat(marks.leaks(OTHER, json(initiative))).hasSize(1);
        assertThat(marks.leaks(SECRETARIAT, json(initiative))).isEmpty();
        assertThat(marks.leaks(OWNER, json(initiative))).isEmpty();
    }

    @Test
    void marksEveryTextAnew() {
        var first = marked("""
                {"status": "draft", "title": {"nl": "Cursus", "en": "Course"}}""");
        var second = marked(first);

        assertThat(Json.read(first).at("/title/nl"))
                .isNotEqualTo(Json.read(first).at("/title/en"));
        assertThat(second).isNotEqualTo(first).hasSameSizeAs(first);
    }
}
