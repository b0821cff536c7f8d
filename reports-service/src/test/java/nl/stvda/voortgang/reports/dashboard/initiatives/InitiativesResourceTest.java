package nl.stvda.voortgang.reports.dashboard.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of initiatives, as initiatives-service tells it to the person who looks. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class InitiativesResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static void found(String title) {
        StandInServices.answer("GET", "/v1/initiatives/facets", """
            {"total":1,"exact":true,"organisation":[{"code":"fnv","count":1}],"theme":[],"level":[],"instrument":[],
             "side":[{"code":"workers","count":1}],"status":[],"review":[{"code":"pending","count":1}]}""");
        StandInServices.answer(
                "GET",
                "/v1/initiatives",
                200,
                Map.of("Link", "</v1/initiatives?cursor=abc>; rel=\"next\""),
                """
            {"items":[{"id":"%s","revision":2,"organisation":"fnv","status":"submitted","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","title":{"nl":"%s"},
             "description":{"nl":"Een cursus over werk"},"period":{"start":"2021-05-01"},"review":{"state":"pending"},
             "createdAt":"2022-01-01T10:00:00Z","changedAt":"2022-01-02T10:00:00Z","futureField":1}]}""".formatted(ID, title));
    }

    private static ValidatableResponse open(String address) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.SECRETARIAT)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get(address)
                .then();
    }

    @Test
    void showsWhatWasFoundAndMarksTheWords() {
        found("Cursus <b>voor</b> velen");

        open("/initiatives?text=cursus&organisation=fnv")
                .statusCode(200)
                .body(containsString("<mark>Cursus</mark> &lt;b&gt;voor&lt;/b&gt; velen"))
                .body(containsString("1 initiative with “cursus”"))
                .body(containsString("/initiatives/" + ID + "?"))
                .body(containsString("cursor=abc"))
                .body(containsString("to be reviewed"));
        assertThat(StandInServices.asked("GET", "/v1/initiatives"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.query()).contains("text=cursus", "organisation=fnv"))
                .satisfies(asked -> assertThat(asked.authorization()).isEqualTo("Bearer " + Token.SECRETARIAT));
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        open("/initiatives?text=niets").statusCode(200).body(containsString("Nothing was found."));
    }

    @Test
    void tellsThatInitiativesAreAwayAndSinceWhen() {
        StandInServices.answer("GET", "/v1/initiatives/facets", 503, Map.of(), "");

        open("/initiatives")
                .statusCode(200)
                .body(containsString("The initiatives cannot be reached right now."))
                .body(containsString("has not answered since"));

        found("Terug");
        open("/initiatives").body(not(containsString("has not answered since")));
    }

    @Test
    void showsTheColumnsThatWereChosenAndKeepsThemInLinks() {
        found("Cursus");

        open("/initiatives?column=instrument&column=theme&review=pending")
                .statusCode(200)
                .body(containsString("<th scope=\"col\">Means</th>"))
                .body(not(containsString("<th scope=\"col\">Review</th>")))
                .body(containsString("name=\"review\" value=\"pending\""))
                .body(containsString("column=instrument&amp;column=theme"));
        assertThat(StandInServices.asked("GET", "/v1/initiatives"))
                .allSatisfy(asked -> assertThat(asked.query()).doesNotContain("column"));
    }

    @Test
    void givesWhatTheListShowsAsAFile() {
        found("=HYPERLINK(1)");
        // the last page of the list: it names no next one
        StandInServices.answer(
                "GET",
                "/v1/initiatives",
                "{\"items\":[%s]}".formatted(initiative(ID, "=HYPERLINK(1)").replace("\"accepted\"", "\"pending\"")));

        open("/initiatives/list.csv?column=organisation&column=review&review=pending")
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("Title;Organisation;Review"))
                .body(containsString("'=HYPERLINK(1);fnv;to be reviewed"));
    }

    @Test
    void decidesAboutSeveralAndTellsOfEachWhatBecameOfIt() {
        found("Cursus");
        var path = "/v1/initiatives/" + ID;
        var changed = "0197a1b2-0000-7000-8000-000000000002";
        StandInServices.answer("POST", path + "/review", initiative(ID, "Gelukt"));
        StandInServices.answer("POST", "/v1/initiatives/" + changed + "/review", 412, Map.of(), "{\"status\":412}");
        StandInServices.answer("GET", "/v1/initiatives/" + changed, initiative(changed, "Intussen anders"));

        several("accept", "Dank u.", ID + ":2", changed + ":1")
                .statusCode(200)
                .body(containsString("1 of 2 decisions sent; look at the rest"))
                .body(containsString("Gelukt"))
                .body(containsString("Intussen anders"))
                .body(containsString("not sent: changed meanwhile, read it again"));
        assertThat(StandInServices.asked("POST", path + "/review"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"2\"");
                    assertThat(asked.body()).contains("accept", "Dank u.");
                });
    }

    @Test
    void stopsWhereTheServiceDoesNotAnswer() {
        StandInServices.answer("POST", "/v1/initiatives/" + ID + "/review", 503, Map.of(), "");
        var next = "0197a1b2-0000-7000-8000-000000000002";

        several("accept", "Dank u.", ID + ":2", next + ":1")
                .statusCode(200)
                .body(containsString("unknown: the service did not answer"))
                .body(containsString("not tried: the service did not answer"));
        assertThat(StandInServices.asked("POST", "/v1/initiatives/" + next + "/review"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasChosenAndTypedWhereSomethingLacks() {
        found("Cursus");

        several("request-changes", " ", ID + ":2")
                .statusCode(400)
                .body(containsString("Write why, or choose a sentence."))
                .body(containsString("value=\"%s:2\" aria-label=\"Choose: Cursus\" checked".formatted(ID)))
                .body(containsString("value=\"request-changes\" checked"));
        several("accept", "Reden")
                .statusCode(400)
                .body(containsString("First choose one or more"), containsString("Reden"));
    }

    private static ValidatableResponse several(String decision, String reason, String... chosen) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.SECRETARIAT)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .formParam("chosen", (Object[]) chosen)
                .formParam("decision", decision)
                .formParam("reason", reason)
                .post("/initiatives/review?review=pending")
                .then();
    }

    private static String initiative(String id, String title) {
        return """
            {"id":"%s","revision":3,"organisation":"fnv","status":"submitted","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","title":{"nl":"%s"},
             "description":{"nl":"d"},"period":{"start":"2021-05-01"},"review":{"state":"accepted"},
             "createdAt":"2022-01-01T10:00:00Z","changedAt":"2022-01-02T10:00:00Z"}""".formatted(id, title);
    }

    @Test
    void showsAPageWhereTheSearchIsRefused() {
        StandInServices.answer(
                "GET",
                "/v1/initiatives/facets",
                400,
                Map.of(),
                "{\"status\":400,\"title\":\"Invalid\",\"detail\":\"No\"}");

        open("/initiatives?from=never")
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("This address or form is not right"));
    }

    @Test
    void handsOnTheFileOfAllInitiatives() {
        StandInServices.answer(
                "GET",
                "/v1/initiatives/export",
                200,
                Map.of("Content-Type", "text/csv", "Content-Disposition", "attachment; filename=\"initiatives.csv\""),
                "id;title\n");

        open("/initiatives/export.csv?status=submitted")
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("initiatives.csv"))
                .body(containsString("id;title"));
        open("/initiatives/export.exe").statusCode(404);
    }
}
