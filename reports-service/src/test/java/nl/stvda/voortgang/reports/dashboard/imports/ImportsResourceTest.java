package nl.stvda.voortgang.reports.dashboard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages where a file is sent, beside a stand-in for initiatives-service. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ImportsResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000007";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en");
    }

    private static RequestSpecification contributor() {
        return as(Token.contributorOf("fnv"));
    }

    private static String file(String state, boolean preview, int changed, int refused) {
        return """
            {"id":"%s","state":"%s","format":"xlsx","validateOnly":%s,"requestedBy":"Ans","receivedAt":"2026-11-28T09:30:00Z",
             "rows":{"total":3,"skipped":0,"processed":2,"added":0,"changed":%d,"unchanged":1,"refused":%d,"stored":0}}""".formatted(ID, state, preview, changed, refused);
    }

    private static void stored(String state, boolean preview, int changed, int refused) {
        StandInServices.answer("GET", "/v1/imports/" + ID, file(state, preview, changed, refused));
        StandInServices.answer("GET", "/v1/imports/" + ID + "/rows", """
            {"items":[{"row":2,"line":4,"externalId":"own-2","outcome":"refused","violations":[
              {"pointer":"#/title/nl","column":"title.nl","code":"too-long","detail":"Shorten this text to at most 200 characters."},
              {"pointer":"#/side","column":"side","code":"cell-error","detail":"<b>"},
              {"pointer":"#","code":"ragged-row","detail":"x"}]}]}""");
    }

    @Test
    void tellsHowLargeAFileMayBeAndListsEarlierOnes() {
        StandInServices.answer("GET", "/v1/imports", "{\"items\":[%s]}".formatted(file("done", true, 1, 1)));

        contributor()
                .get("/imports")
                .then()
                .statusCode(200)
                .body(containsString("At most 4 MB"))
                .body(containsString("href=\"/imports/template.xlsx\""))
                .body(containsString("href=\"/imports/" + ID + "\""))
                .body(containsString("Looked at, not stored"));
    }

    @ParameterizedTest
    @CsvSource({"PK-workbook, /v1/imports", "externalId;side, /v1/imports"})
    void showsWhatAFileWouldDo(String content, String path) {
        StandInServices.answer("POST", path, 202, Map.of(), file("received", true, 0, 0));

        contributor()
                .multiPart("file", "own.bin", content.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post("/imports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/imports/" + ID));

        var asked = StandInServices.asked("POST", path).getFirst();
        assertThat(asked.query()).contains("mode=row-by-row", "validateOnly=true");
        assertThat(asked.body()).isEqualTo(content);
        assertThat(asked.authorization()).isEqualTo("Bearer " + Token.contributorOf("fnv"));
    }

    @Test
    void tellsWhichColumnsAreWrong() {
        StandInServices.answer("POST", "/v1/imports", 400, Map.of(), """
            {"type":"http://localhost/problems/wrong-columns","status":400,"title":"x","detail":"y",
             "errors":[{"parameter":"titel","code":"unknown-column","detail":"z"}]}""");

        contributor()
                .multiPart("file", "own.csv", "titel".getBytes(StandardCharsets.UTF_8))
                .post("/imports")
                .then()
                .statusCode(400)
                .body(containsString("The names of the columns are not right yet."))
                .body(containsString("We do not know “titel”."))
                .body(containsString("Nothing was stored."));
    }

    @Test
    void asksForAFile() {
        contributor()
                .multiPart("file", "", new byte[0])
                .post("/imports")
                .then()
                .statusCode(400)
                .body(containsString("Choose a file first."));
    }

    @Test
    void tellsWhatIsWrongInWhichCell() {
        stored("done", true, 1, 1);

        contributor()
                .get("/imports/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("1 row is not right yet"))
                .body(containsString("<th scope=\"row\">4</th>"))
                .body(containsString("<strong>column title.nl</strong> This is too long."))
                .body(containsString("<strong>column side</strong> The formula in this cell gives an error."))
                .body(containsString("<strong>whole row</strong> Something stands to the right"))
                .body(containsString("Store 1 row"));
        assertThat(StandInServices.asked("GET", "/v1/imports/" + ID + "/rows")
                        .getFirst()
                        .query())
                .contains("outcome=refused");
    }

    @Test
    void offersNothingToStoreWhereNothingChanges() {
        stored("done", true, 0, 1);

        contributor().get("/imports/" + ID).then().statusCode(200).body(not(containsString("/commit")));
    }

    @Test
    void letsAnApproverLookOnly() {
        stored("done", true, 1, 0);
        var approver = as(Token.approverOf("fnv"));

        approver.get("/imports/" + ID).then().statusCode(200).body(not(containsString("/commit")));
        as(Token.approverOf("fnv")).get("/imports").then().statusCode(200).body(not(containsString("type=\"file\"")));
        as(Token.approverOf("fnv")).post("/imports/" + ID + "/commit").then().statusCode(403);
    }

    @Test
    void looksAgainByItselfWhileTheFileIsWorkedOn() {
        stored("running", true, 0, 0);

        contributor()
                .get("/imports/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("hx-trigger=\"every 1s\""))
                .body(containsString("We look at your file: 2 of 3 rows."))
                .body(containsString("Look again"));
    }

    @Test
    void storesWhatWasShown() {
        stored("done", true, 1, 0);
        StandInServices.answer("POST", "/v1/imports/" + ID + "/commit", 202, Map.of(), file("received", false, 1, 0));

        contributor()
                .post("/imports/" + ID + "/commit")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/imports/" + ID));
    }

    @Test
    void tellsThatItWouldDoSomethingElseByNow() {
        stored("done", true, 1, 0);
        StandInServices.answer("POST", "/v1/imports/" + ID + "/commit", 409, Map.of(), "{\"status\":409}");

        contributor()
                .post("/imports/" + ID + "/commit")
                .then()
                .statusCode(409)
                .body(containsString("Not stored: an initiative was changed meanwhile."));
    }

    @Test
    void givesTheResultAsAFile() {
        stored("done", true, 1, 1);

        var text = contributor()
                .get("/imports/" + ID + "/result.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(text)
                .startsWith("\uFEFFRow;Key;What happens;What is wrong")
                .contains("4;own-2;Not right;\"title.nl: This is too long. 200 characters fit.\n");
    }

    @Test
    void passesTheTemplateOn() {
        StandInServices.answer("GET", "/v1/imports/template", "template");

        contributor()
                .get("/imports/template.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("initiatives-template.xlsx"));
    }
}
