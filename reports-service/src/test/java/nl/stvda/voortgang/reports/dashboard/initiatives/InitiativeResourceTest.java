package nl.stvda.voortgang.reports.dashboard.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One initiative, as it is read and reviewed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class InitiativeResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";
    private static final String NEXT = "0197a1b2-0000-7000-8000-000000000002";
    private static final String PATH = "/v1/initiatives/" + ID;
    private static final String QUEUE = "?review=pending";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        isAt(2, "pending");
        StandInServices.answer("GET", PATH + "/review", """
            {"state":"pending","allowed":["accept","request-changes","reject"],"decisions":[],"difference":[]}""");
        StandInServices.answer("GET", PATH + "/messages", "{\"items\":[]}");
        StandInServices.answer("GET", PATH + "/candidates", """
            {"items":[{"id":"%s","organisation":"cnv","title":{"nl":"Lijkt erop"},"score":0.62,"reasons":["same-link"]}]}""".formatted(NEXT));
        StandInServices.answer("GET", PATH + "/attachments", "[]");
        StandInServices.answer(
                "GET",
                "/v1/initiatives",
                "{\"items\":[%s,%s]}".formatted(initiative(ID, 2, "pending"), initiative(NEXT, 1, "pending")));
    }

    private static void isAt(int revision, String review) {
        StandInServices.answer("GET", PATH, initiative(ID, revision, review));
        StandInServices.answer("GET", PATH + "/revisions", """
            [{"revision":1,"status":"submitted","changedAt":"2022-01-01T10:00:00Z",
              "content":{"title":{"nl":"Titel"},"description":{"nl":"speelde twaalf keer"}}},
             {"revision":2,"status":"submitted","changedAt":"2022-01-02T10:00:00Z",
              "content":{"title":{"nl":"Titel"},"description":{"nl":"speelde dertien keer"}}},
             {"revision":3,"status":"submitted","changedAt":"2022-01-03T10:00:00Z",
              "content":{"title":{"nl":"Titel"},"description":{"nl":"speelde veertien keer"}}}]""");
    }

    private static String initiative(String id, int revision, String review) {
        return """
            {"id":"%s","revision":%d,"organisation":"fnv","status":"submitted","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","title":{"nl":"Titel <i>"},
             "description":{"nl":"speelde <script>dertien</script> keer"},"period":{"start":"2021-05-01"},
             "review":{"state":"%s"},"createdAt":"2022-01-01T10:00:00Z","changedAt":"2022-01-02T10:00:00Z"}""".formatted(id, revision, review);
    }

    private static RequestSpecification decision(String decision, String reason) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("decision", decision)
                .formParam("reason", reason)
                .formParam("revision", 2);
    }

    @Test
    void showsTextsInEachLanguageAndEscapesThem() {
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("Titel &lt;i&gt;"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>dertien")))
                .body(containsString("missing"));
    }

    @Test
    void offersTheReviewAndCandidatesToTheSecretariatOnly() {
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID)
                .then()
                .body(containsString("name=\"decision\""), containsString("62% sure"));

        Api.visitor(Token.contributorOf("cnv"))
                .get("/initiatives/" + ID)
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"decision\"")), not(containsString("62% sure")))
                .body(not(containsString("name=\"text\" rows")));
        assertThat(StandInServices.asked("GET", PATH + "/candidates")).hasSize(1);
        Api.visitor(Token.AUDITOR)
                .formParam("decision", "accept")
                .post("/initiatives/" + ID + "/review")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsInWhichReportsItStandsToThoseWhoMayKnow() {
        Api.visitor(Token.AUDITOR).get("/initiatives/" + ID).then().body(containsString("stands in no frozen report"));

        Api.visitor(Token.contributorOf("cnv"))
                .get("/initiatives/" + ID)
                .then()
                .statusCode(200)
                .body(not(containsString("frozen report")));
    }

    @Test
    void goesFromOneToTheNextOfTheListThatItWasOpenedFrom() {
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID + QUEUE)
                .then()
                .body(containsString("/initiatives/" + NEXT + QUEUE), containsString("number 1 of the list"));
    }

    @Test
    void decidesAboutTheRevisionThatWasShownAndGoesOn() {
        StandInServices.answer("POST", PATH + "/review", initiative(ID, 3, "accepted"));

        decision("accept", "Duidelijk")
                .formParam("next", "/initiatives/" + NEXT + QUEUE)
                .post("/initiatives/" + ID + "/review" + QUEUE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/initiatives/" + NEXT + QUEUE))
                .cookie("notice");
        assertThat(StandInServices.asked("POST", PATH + "/review"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"2\""))
                .satisfies(asked -> assertThat(asked.body()).contains("accept", "Duidelijk"));
    }

    @Test
    void showsWhatChangedAndKeepsWhatWasTypedWhenSomebodyWasFirst() {
        StandInServices.answer("POST", PATH + "/review", 412, Map.of(), "{\"status\":412,\"title\":\"Changed\"}");
        isAt(3, "pending");

        decision("reject", "Mijn reden")
                .post("/initiatives/" + ID + "/review" + QUEUE)
                .then()
                .statusCode(412)
                .body(containsString("This changed while you looked"))
                .body(containsString("<del>dertien</del><ins>veertien</ins>"))
                .body(containsString("Mijn reden"))
                .body(containsString("name=\"revision\" value=\"3\""))
                .body(containsString("value=\"reject\" required checked"));
    }

    @Test
    void asksForAReason() {
        decision("accept", " ")
                .post("/initiatives/" + ID + "/review")
                .then()
                .statusCode(400)
                .body(containsString("Write why"));
        assertThat(StandInServices.asked("POST", PATH + "/review")).isEmpty();
    }

    @Test
    void keepsAMessageThatCouldNotBeSent() {
        StandInServices.answer("POST", PATH + "/messages", 400, Map.of(), "{\"status\":400,\"title\":\"Invalid\"}");

        Api.visitor(Token.contributorOf("fnv"))
                .formParam("text", "Een lange vraag")
                .post("/initiatives/" + ID + "/messages")
                .then()
                .statusCode(400)
                .body(containsString("Een lange vraag"), containsString("could not be sent"));
    }

    @Test
    void comparesTwoRevisions() {
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID + "?compare=1-2")
                .then()
                .body(containsString("<del>twaalf</del><ins>dertien</ins>"));
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID + "?compare=9-99")
                .then()
                .statusCode(200)
                .body(not(containsString("<ins>")));
    }

    @Test
    void takesAFormThatNamesNoRevisionAsStale() {
        StandInServices.answer("POST", PATH + "/review", 412, Map.of(), "{\"status\":412,\"title\":\"Changed\"}");

        Api.visitor(Token.SECRETARIAT)
                .formParam("decision", "accept")
                .formParam("reason", "Mijn reden")
                .post("/initiatives/" + ID + "/review")
                .then()
                .statusCode(412)
                .body(containsString("Mijn reden"));
    }

    @Test
    void refusesALinkToNothing() {
        Api.visitor(Token.SECRETARIAT)
                .formParam("other", "")
                .post("/initiatives/" + ID + "/joint")
                .then()
                .statusCode(oneOf(400, 404));
        Api.visitor(Token.SECRETARIAT)
                .formParam("next", "")
                .post("/initiatives/" + ID + "/joint")
                .then()
                .statusCode(400);
    }

    @Test
    void readsTheReviewOnce() {
        Api.visitor(Token.SECRETARIAT).get("/initiatives/" + ID).then().statusCode(200);

        assertThat(StandInServices.asked("GET", PATH + "/review")).hasSize(1);
    }

    @Test
    void saysWhereThereIsNone() {
        Api.visitor(Token.SECRETARIAT)
                .get("/initiatives/" + NEXT)
                .then()
                .statusCode(404)
                .body(containsString("There is no such page"));
    }
}
