package nl.stvda.voortgang.reports.dashboard.templates;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages about templates. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class TemplatesResourceTest {

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static ValidatableResponse page(String address) {
        return Api.visitor(Token.SECRETARIAT).get(address).then();
    }

    private static ValidatableResponse send(String address, int version, Map<String, ?> fields) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("version", version)
                .formParams(fields)
                .post(address)
                .then();
    }

    private static ValidatableResponse saved(String template) {
        return Api.as(Token.AUDITOR).get("/v1/templates/" + template).then();
    }

    @Test
    void listsTemplates() {
        page("/templates")
                .statusCode(200)
                .body(containsString("/templates/digitalisation-full-report"), containsString("Make a template"));
    }

    @Test
    void makesATemplateAndACopyOfIt() {
        var title = "Telework " + UUID.randomUUID();

        var address = send("/templates/new", 0, Map.of("/title/en", title, "/agreement", ""))
                .statusCode(303)
                .extract()
                .header("Location");
        send("/templates/new", 0, Map.of("/title/en", title))
                .statusCode(409)
                .body(containsString("of this name already"));
        send("/templates/new", 0, Map.of("/title/en", title + " 2", "/copyOf", "digitalisation-full-report"))
                .statusCode(303);

        page(address).statusCode(200).body(containsString(title), containsString("For any agreement"));
        send("/templates/new", 0, Map.of("/title/en", "")).statusCode(400).body(containsString("Title: Fill this in."));
    }

    @Test
    void addsMovesAndRemovesSections() {
        var template = OpenedRound.aTemplate();
        var address = "/templates/" + template;

        send(address, 0, Map.of("wish", "add", "/heading/en", "Closing words", "/kind", "text", "/parent", "actions"))
                .statusCode(303)
                .header("Location", endsWith("/sections/closing-words"));
        send(address, 1, Map.of("wish", "up:closing-words")).statusCode(303);
        send(address, 2, Map.of("wish", "remove:trainings")).statusCode(303);

        saved(template)
                .body("sections.code", contains("introduction", "actions", "closing-words", "other"))
                .body("sections[2].parent", equalTo("actions"));
        send(address, 2, Map.of("wish", "down:introduction"))
                .statusCode(412)
                .body(containsString("Somebody else changed this template"));
    }

    @Test
    void writesASectionInEachLanguage() {
        var template = OpenedRound.aTemplate();
        var address = "/templates/%s/sections/other".formatted(template);
        page(address).statusCode(200).body(containsString("{{agreement}}"), containsString("bullets without titles"));

        send(
                        address,
                        0,
                        Map.of(
                                "/heading/nl", "Rest",
                                "/heading/en", "Rest of it",
                                "/question/en", "What else?",
                                "/text/en", "All else about {{agreement}}",
                                "/kind", "entries",
                                "/display", "table",
                                "/numbered", "true",
                                "/placement/priority", "7",
                                "/placement/levels", "sector"))
                .statusCode(303);

        saved(template)
                .body("sections[3].heading.nl", equalTo("Rest"))
                .body("sections[3].question.en", equalTo("What else?"))
                .body("sections[3].display", equalTo("table"))
                .body("sections[3].numbered", equalTo(true))
                .body("sections[3].placement.priority", equalTo(7))
                .body("sections[3].placement.levels", contains("sector"));
    }

    @Test
    void leavesOutWhatTheKindDoesNotHave() {
        var template = OpenedRound.aTemplate();

        send(
                        "/templates/%s/sections/other".formatted(template),
                        0,
                        Map.of("/heading/en", "Rest", "/kind", "text", "/display", "table", "/placement/priority", "7"))
                .statusCode(303);

        saved(template).body("sections[3].kind", equalTo("text")).body("sections[3].display", equalTo(null));
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasEarlier() {
        var template = OpenedRound.aTemplate();
        send("/templates/" + template, 0, Map.of("wish", "head", "/title/en", "Called differently"))
                .statusCode(303);

        send(
                        "/templates/%s/sections/introduction".formatted(template),
                        0,
                        Map.of("/heading/en", "Mine", "/kind", "text"))
                .statusCode(412)
                .body(containsString("value=\"Mine\""), containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void saysWhatIsWrongWithASection() {
        var template = OpenedRound.aTemplate();

        send(
                        "/templates/%s/sections/actions".formatted(template),
                        0,
                        Map.of("/heading/en", "About {{weather}}", "/kind", "group", "/parent", "trainings"))
                .statusCode(400)
                .body(containsString("does not know"), containsString("stand inside itself"));
    }

    @Test
    void deletesATemplate() {
        var template = OpenedRound.aTemplate();

        send("/templates/" + template, 0, Map.of("wish", "delete"))
                .statusCode(303)
                .header("Location", endsWith("/templates"));

        saved(template).statusCode(404);
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR)
                .get("/templates/digitalisation-full-report")
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"wish\"")));
        Api.visitor(Token.AUDITOR)
                .formParam("wish", "delete")
                .post("/templates/digitalisation-full-report")
                .then()
                .statusCode(403);
    }
}
