package nl.stvda.voortgang.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class TemplateResourceTest {

    private static final String SECTIONS = """
            [
              {"code": "introduction", "kind": "text", "heading": {"nl": "Inleiding"},
               "text": {"nl": "Over {{agreement}}"}},
              {"code": "actions", "kind": "group", "heading": {"nl": "Wat er is gedaan"}},
              {"code": "trainings", "parent": "actions", "kind": "entries", "heading": {"nl": "Cursussen"},
               "placement": {"priority": 1, "sides": [], "levels": [], "instruments": ["training"]},
               "display": "prose-bullets", "numbered": true}
            ]
            """;

    private static String aKey() {
        return "t-" + UUID.randomUUID();
    }

    private static Response post(String body) {
        return Api.as(Token.SECRETARIAT, body).post("/v1/templates");
    }

    private static String created() {
        var key = aKey();
        post("""
                {"id": "%s", "title": {"nl": "Sjabloon"}, "sections": %s}
                """.formatted(key, SECTIONS)).then().statusCode(201);
        return key;
    }

    private static Response put(String key, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", ifMatch).put("/v1/templates/" + key);
    }

    private static String titled(String title) {
        return """
                {"title": {"nl": "%s"}, "sections": %s}
                """.formatted(title, SECTIONS);
    }

    private static String withSections(String sections) {
        return """
                {"id": "%s", "title": {"nl": "Sjabloon"}, "sections": [%s]}
                """.formatted(aKey(), sections);
    }

    @Test
    void keepsATemplateWithItsSections() {
        var key = aKey();

        var answer = post("""
                {"id": "%s", "agreement": "telework", "title": {"nl": "Telewerk", "en": "Telework"}, "sections": %s}
                """.formatted(key, SECTIONS));

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/templates/" + key))
                .header("ETag", equalTo("\"0\""))
                .body("changedBy", equalTo("secretariat"));
        Api.as(Token.AUDITOR)
                .get("/v1/templates/" + key)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("agreement", equalTo("telework"))
                .body("sections.code", equalTo(List.of("introduction", "actions", "trainings")))
                .body("sections[2].parent", equalTo("actions"))
                .body("sections[2].display", equalTo("prose-bullets"))
                .body("sections[2].numbered", equalTo(true))
                .body("sections[2].placement.instruments", equalTo(List.of("training")))
                .body("sections[0].text.nl", equalTo("Over {{agreement}}"));
    }

    @Test
    void hasTheTemplateThatTheInstallationCameWith() {
        var answer = Api.as(Token.AUDITOR).get("/v1/templates/digitalisation-full-report");

        answer.then()
                .statusCode(200)
                .body("sections", hasSize(13))
                .body("sections[4].code", equalTo("question-3"))
                .body("sections[5].code", equalTo("preface"))
                .body("sections[12].code", equalTo("closing"))
                .body("sections.find { it.code == 'government-agreements' }.placement.priority", equalTo(10))
                .body("sections.find { it.code == 'theme-connecting' }.themes", equalTo(List.of("connecting")));
    }

    @Test
    void listsTemplatesWithoutTheirSections() {
        var key = created();

        var answer = Api.as(Token.AUDITOR).get("/v1/templates");

        answer.then()
                .statusCode(200)
                .body("items.id", hasItems(key, "digitalisation-full-report"))
                .body("items.find { it.id == '%s' }.sections".formatted(key), equalTo(3));
    }

    @Test
    void copiesAnother() {
        var original = created();
        var copy = aKey();

        var answer = post("""
                {"id": "%s", "title": {"nl": "Kopie"}, "copyOf": "%s"}
                """.formatted(copy, original));

        answer.then()
                .statusCode(201)
                .body("title.nl", equalTo("Kopie"))
                .body("sections.code", equalTo(List.of("introduction", "actions", "trainings")));
    }

    @Test
    void copiesNothingThatIsNotThere() {
        var answer = post("""
                {"id": "%s", "title": {"nl": "Kopie"}, "copyOf": "none"}
                """.formatted(aKey()));

        answer.then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/copyOf"))
                .body("errors.code", hasItem("unknown-template"));
    }

    @Test
    void refusesAKeyThatIsTakenAndSaysWhereItIs() {
        var key = created();

        var answer = post("""
                {"id": "%s", "title": {"nl": "Nog een"}, "copyOf": "%s"}
                """.formatted(key, key));

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/template-exists"))
                .header("Location", endsWith("/v1/templates/" + key));
    }

    @Test
    void changesWhatTheWriterHasSeen() {
        var key = created();

        var answer = put(key, "\"0\"", titled("Anders"));

        answer.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("title.nl", equalTo("Anders"));
    }

    @Test
    void changesNothingWhereItSaysSoAlready() {
        var key = created();

        var answer = put(key, "\"0\"", titled("Sjabloon"));

        answer.then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void refusesToOverwriteWhatTheWriterHasNotSeen() {
        var key = created();
        put(key, "\"0\"", titled("Van een ander"));

        var answer = put(key, "\"0\"", titled("Van mij"));

        answer.then().statusCode(412).header("ETag", equalTo("\"1\""));
        Api.as(Token.AUDITOR).get("/v1/templates/" + key).then().body("title.nl", equalTo("Van een ander"));
    }

    @Test
    void deletesWhatTheWriterHasSeen() {
        var key = created();
        put(key, "\"0\"", titled("Anders"));

        var stale = Api.as(Token.SECRETARIAT).header("If-Match", "\"0\"").delete("/v1/templates/" + key);
        var current = Api.as(Token.SECRETARIAT).header("If-Match", "\"1\"").delete("/v1/templates/" + key);

        stale.then().statusCode(412);
        current.then().statusCode(204);
        Api.as(Token.AUDITOR)
                .get("/v1/templates/" + key)
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-template"));
    }

    @Test
    void namesEveryViolationAtOnce() {
        var answer = post("""
                {
                  "id": "Not A Key",
                  "title": {"nl": " ", "de": "Nein"},
                  "sections": [
                    {"code": "one", "kind": "entries", "heading": {"nl": "Een {{weather}}"}},
                    {"code": "one", "kind": "text", "heading": {"nl": "Een"}, "display": "cards"},
                    {"code": "two", "parent": "three", "kind": "group", "heading": {"nl": "Twee"}, "text": {"nl": "x"}},
                    {"code": "three", "parent": "two", "kind": "text", "heading": {"nl": "Drie"}, "themes": ["dignity"]},
                    {"code": "four", "parent": "nowhere", "kind": "poem", "heading": {"nl": "Vier"}},
                    null
                  ],
                  "author": "me"
                }
                """);

        answer.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/id",
                                "#/title/nl",
                                "#/title/de",
                                "#/author",
                                "#/sections/0/placement",
                                "#/sections/0/heading/nl",
                                "#/sections/1/code",
                                "#/sections/1/display",
                                "#/sections/2/parent",
                                "#/sections/2/text",
                                "#/sections/3/parent",
                                "#/sections/3/themes",
                                "#/sections/4/parent",
                                "#/sections/4/kind",
                                "#/sections/5"))
                .body(
                        "errors.code",
                        hasItems(
                                "malformed-code",
                                "unknown-placeholder",
                                "duplicate-code",
                                "cyclic-nesting",
                                "unknown-parent",
                                "only-for-entries",
                                "only-for-themes",
                                "not-for-groups",
                                "required"));
    }

    @Test
    void asksForSectionsOrForACopyAndNotForBoth() {
        var neither = post("{\"id\": \"%s\", \"title\": {\"nl\": \"Geen\"}}".formatted(aKey()));
        var both = post("""
                {"id": "%s", "title": {"nl": "Beide"}, "copyOf": "digitalisation-full-report", "sections": %s}
                """.formatted(aKey(), SECTIONS));

        neither.then().statusCode(400).body("errors.code", hasItem("sections-or-copy"));
        both.then().statusCode(400).body("errors.code", hasItem("sections-or-copy"));
    }

    @Test
    void nestsSixLevelsDeepAndNoDeeper() {
        var six = post(withSections(nested(6)));
        var seven = post(withSections(nested(7)));

        six.then().statusCode(201);
        seven.then().statusCode(400).body("errors.code", hasItem("too-deep")).body("errors", hasSize(1));
    }

    private static String nested(int levels) {
        return IntStream.rangeClosed(1, levels)
                .mapToObj(level -> level == 1
                        ? "{\"code\": \"level-1\", \"kind\": \"group\", \"heading\": {\"nl\": \"Een\"}}"
                        : "{\"code\": \"level-%d\", \"parent\": \"level-%d\", \"kind\": \"group\", \"heading\": {\"nl\": \"Meer\"}}"
                                .formatted(level, level - 1))
                .collect(Collectors.joining(","));
    }

    @Test
    void keepsMarkupAsItWasTyped() {
        var answer = post(withSections("""
                {"code": "one", "kind": "text", "heading": {"nl": "<script>alert(1)</script>"}}
                """));

        answer.then().statusCode(201).body("sections[0].heading.nl", equalTo("<script>alert(1)</script>"));
        assertThat(answer.contentType()).startsWith("application/json");
    }
}
