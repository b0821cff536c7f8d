package nl.stvda.voortgang.initiatives.declaration;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test declares about an agreement of its own, because what others post about one ends it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DeclarationsTest {

    @Inject
    OutboxRows outbox;

    private final String agreement = "agreement-" + Example.aWord().substring(0, 12);

    @BeforeEach
    void makeAnAgreement() {
        Api.as(Token.SECRETARIAT, """
                        {
                          "title": {"en": "An agreement", "nl": "Een akkoord"}, "signedOn": "2024-03-01",
                          "themes": [%s, %s]
                        }
                        """.formatted(theme("one"), theme("other")))
                .put("/v1/agreements/{code}", agreement)
                .then()
                .statusCode(201);
    }

    private String theme(String name) {
        var label = "{\"en\": \"%1$s\", \"nl\": \"%1$s\"}".formatted(name);
        return "{\"code\": \"%s-%s\", \"official\": %3$s, \"translation\": %3$s, \"label\": %3$s}"
                .formatted(agreement, name, label);
    }

    private String body(String fields) {
        return "{\"agreement\": \"%s\", \"since\": \"2022-04-01\"%s}".formatted(agreement, fields);
    }

    private Response declare(String organisation) {
        return Api.as(Token.contributorOf(organisation), body("")).post("/v1/declarations");
    }

    private Response declareOf(String organisation, String theme) {
        return Api.as(Token.contributorOf(organisation), body(", \"theme\": \"%s-%s\"".formatted(agreement, theme)))
                .post("/v1/declarations");
    }

    private Example about(String theme) {
        return anInitiative()
                .with("/agreement", "\"%s\"".formatted(agreement))
                .with("/themes", "[\"%s-%s\"]".formatted(agreement, theme));
    }

    private static String id(Response declared) {
        return declared.then().statusCode(201).extract().path("id");
    }

    private static String state(String id) {
        return Api.as(Token.SECRETARIAT)
                .get("/v1/declarations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static Response withdraw(String organisation, String id) {
        return Api.as(Token.contributorOf(organisation)).post("/v1/declarations/{id}/withdrawal", id);
    }

    private List<String> told(String id) {
        return outbox.about("declaration:" + id).stream()
                .map(row -> row.type().replace("nl.stvda.declaration.", ""))
                .toList();
    }

    @Test
    void sayWhoDeclaredWhatAndWhen() {
        var declared = declareOf("cnv", "one");

        declared.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/declarations/" + declared.path("id")))
                .body("organisation", equalTo("cnv"))
                .body("agreement", equalTo(agreement))
                .body("theme", equalTo(agreement + "-one"))
                .body("since", equalTo("2022-04-01"))
                .body("state", equalTo("in-force"))
                .body("declaredAt", notNullValue())
                .body("declaredBy", equalTo("contributor"));
        assertThat(told(id(declared))).containsExactly("made.v1");
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/declarations/{id}", id(declared))
                .then()
                .statusCode(200)
                .body("organisation", equalTo("cnv"))
                .body("declaredBy", nullValue());
    }

    @Test
    void countOnceHoweverOftenTheyAreSent() {
        var first = id(declare("cnv"));

        declare("cnv").then().statusCode(200).body("id", equalTo(first));

        assertThat(told(first)).containsExactly("made.v1");
        Api.as(Token.AUDITOR)
                .get("/v1/declarations?agreement=" + agreement)
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void countOnceWhenManyComeAtTheSameMoment() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var requests = new ArrayList<Callable<Integer>>();
            for (var number = 0; number < 8; number++) {
                requests.add(() -> declare("cnv").statusCode());
            }
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }

            assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
        }
    }

    @Test
    void areNotCountedOnceTheyAreTakenBack() {
        var id = id(declare("cnv"));

        withdraw("cnv", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("revision", equalTo(2));
        withdraw("cnv", id).then().statusCode(409).body("type", endsWith("/problems/declaration-over"));

        assertThat(told(id)).containsExactly("made.v1", "withdrawn.v1");
        assertThat(id(declare("cnv"))).isNotEqualTo(id);
    }

    @Test
    void areTakenBackByTheirOrganisationOnly() {
        var id = id(declare("cnv"));

        withdraw("fnv", id).then().statusCode(403);

        assertThat(state(id)).isEqualTo("in-force");
    }

    @Test
    void areSupersededByWhatIsPostedAboutTheSame() {
        var whole = id(declare("cnv"));
        var one = id(declareOf("cnv", "one"));
        var other = id(declareOf("cnv", "other"));
        var ofAnother = id(declare("fnv"));

        about("one").postedBy("cnv");

        assertThat(state(whole)).isEqualTo("superseded");
        assertThat(state(one)).isEqualTo("superseded");
        assertThat(state(other)).isEqualTo("in-force");
        assertThat(state(ofAnother)).isEqualTo("in-force");
        assertThat(told(one)).containsExactly("made.v1", "superseded.v1");
        withdraw("cnv", one).then().statusCode(409).body("type", endsWith("/problems/declaration-over"));
    }

    @Test
    void staySoLongAsSomethingIsADraftOnly() {
        var draft = aDraft().with("/agreement", "\"%s\"".formatted(agreement)).with("/themes", "[]");
        var declared = id(declare("cnv"));

        var id = draft.postedBy("cnv");
        assertThat(state(declared)).isEqualTo("in-force");

        draft.with("/status", "\"submitted\"").putBy("cnv", id, "*").statusCode(200);
        assertThat(state(declared)).isEqualTo("superseded");
    }

    @Test
    void areSupersededByAnImport() {
        var declared = id(declare("cnv"));

        Api.as(Token.contributorOf("cnv"), "[%s]".formatted(about("one").json()))
                .header("Prefer", "wait=20")
                .post("/v1/imports")
                .then()
                .statusCode(200);

        assertThat(state(declared)).isEqualTo("superseded");
    }

    @Test
    void areRefusedWhereSomethingWasPostedSince() {
        var id = about("one").postedBy("cnv");

        declare("cnv").then().statusCode(409).body("type", endsWith("/problems/something-changed"));
        declareOf("cnv", "one").then().statusCode(409);
        declareOf("cnv", "other").then().statusCode(201);
        declare("fnv").then().statusCode(201);

        Api.as(Token.contributorOf("cnv"), "{\"reason\": \"x\"}")
                .header("If-Match", "*")
                .post("/v1/initiatives/{id}/withdrawal", id)
                .then()
                .statusCode(200);
        declare("cnv").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                       | required required",
                "{'agreement': 'none', 'since': '1949-12-31', 'theme': 'x'}               | unknown-agreement day-out-of-range",
                "{'agreement': 'digitalisation', 'since': '2999-01-01', 'theme': 'none'}  | day-out-of-range unknown-theme",
                "{'agreement': 'telework', 'since': '2022-04-01', 'theme': 'dignity'}     | unknown-theme",
                "{'agreement': 'telework', 'since': 'yesterday', 'note': 'x'}             | wrong-type unknown-field",
            })
    void nameEverythingThatIsWrong(String body, String codes) {
        var answer = Api.as(Token.contributorOf("cnv"), body.replace('\'', '"')).post("/v1/declarations");

        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getList("errors.code", String.class)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void mayBeginToday() {
        var today = LocalDate.now(Clock.systemUTC());

        Api.as(Token.contributorOf("cnv"), "{\"agreement\": \"%s\", \"since\": \"%s\"}".formatted(agreement, today))
                .post("/v1/declarations")
                .then()
                .statusCode(201);
        Api.as(
                        Token.contributorOf("cnv"),
                        "{\"agreement\": \"%s\", \"since\": \"%s\"}".formatted(agreement, today.plusDays(1)))
                .post("/v1/declarations")
                .then()
                .statusCode(400);
    }

    @Test
    void areListedByOrganisationAndInPages() {
        var first = id(declareOf("cnv", "one"));
        var second = id(declareOf("cnv", "other"));
        declare("fnv").then().statusCode(201);

        var page = Api.as(Token.SECRETARIAT).get("/v1/declarations?limit=1&organisation=cnv&agreement=" + agreement);

        page.then().statusCode(200).body("items.id", contains(second)).body("items.declaredBy", notNullValue());
        var next = page.header("Link").replaceAll("<http://[^/]+(.*)>.*", "$1");
        Api.as(Token.SECRETARIAT).urlEncodingEnabled(false).get(next).then().body("items.id", contains(first));
        Api.as(Token.SECRETARIAT).get("/v1/declarations?side=x&limit=0").then().statusCode(400);
    }

    @Test
    void ofASandboxStayInIt() {
        var tried = id(declare("sandbox"));
        var real = id(declare("cnv"));
        var list = "/v1/declarations?agreement=" + agreement;

        Api.as(Token.SECRETARIAT).get(list).then().body("items.id", not(hasItem(tried)));
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/declarations/{id}", tried)
                .then()
                .statusCode(404);
        Api.as(Token.contributorOf("sandbox"))
                .get("/v1/declarations/{id}", real)
                .then()
                .statusCode(404);
        Api.as(Token.contributorOf("sandbox"))
                .get(list)
                .then()
                .body("items.id", contains(tried))
                .body("items.sandbox", everyItem(equalTo(true)));
        assertThat(outbox.about("declaration:" + tried))
                .singleElement()
                .satisfies(row -> assertThat(row.payload()).contains("\"sandbox\":true"));
    }
}
