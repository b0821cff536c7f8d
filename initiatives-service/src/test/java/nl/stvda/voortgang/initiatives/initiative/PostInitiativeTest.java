package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PostInitiativeTest {

    @Inject
    OutboxRows outbox;

    @Test
    void answersTheWholeInitiative() throws Exception {
        var example = anInitiative();

        var answer = Api.as(Token.contributorOf("fnv"), example.json()).post("/v1/initiatives");

        var id = answer.path("id").toString();
        var json = new ObjectMapper();
        var expected = (ObjectNode) json.readTree(
                """
                {
                  "id": "%s",
                  "revision": 1,
                  "organisation": "fnv",
                  "externalId": "%s",
                  "status": "submitted",
                  "agreement": "digitalisation",
                  "side": "workers",
                  "level": "cross-industry",
                  "instrument": "training",
                  "themes": ["digital-skills"],
                  "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                  "title": {"nl": "Leergang digitalisering", "en": "Course on digitalisation"},
                  "description": {"nl": "Een **online** leergang.", "en": "An **online** course."},
                  "period": {"start": "2021-09-01", "end": "2022-06-30"},
                  "links": [{"url": "https://example.org/leergang", "label": {"nl": "De leergang"}}],
                  "amounts": [{"value": 250000000, "currency": "EUR", "per": "once", "qualifier": "at-least"}],
                  "reach": {"count": 13, "unit": "events"},
                  "contact": {"name": "J. Jansen", "email": "j.jansen@example.org"},
                  "review": {"state": "pending"},
                  "createdAt": "%s",
                  "changedAt": "%s"
                }
                """.formatted(id, example.externalId(), answer.path("createdAt"), answer.path("createdAt")));
        var actual = (ObjectNode) json.readTree(answer.asString());
        // other tests post the same
        actual.remove("candidates");
        assertThat(actual).isEqualTo(expected);
        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://localhost:\\d+/v1/initiatives/" + id))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z"));
    }

    @Test
    void knowsARepeatThatSpellsOutADefault() {
        var example = anInitiative();
        var partner = Token.contributorOf("fnv");
        Api.as(partner, example.without("status").json())
                .post("/v1/initiatives")
                .then()
                .statusCode(201);

        var repeat =
                Api.as(partner, example.with("/status", "\"submitted\"").json()).post("/v1/initiatives");

        repeat.then().statusCode(200);
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        var example = anInitiative()
                .without("status")
                .without("themes")
                .without("actors")
                .without("links")
                .without("amounts")
                .without("reach")
                .without("contact")
                .with("/period", "{\"start\": \"2021-09-01\", \"end\": null}");

        var answer = example.sendBy("fnv");

        answer.statusCode(201)
                .body("status", equalTo("submitted"))
                .body("themes.size()", equalTo(0))
                .body("links.size()", equalTo(0))
                .body("containsKey('reach')", equalTo(false))
                .body("containsKey('contact')", equalTo(false))
                .body("containsKey('withdrawal')", equalTo(false))
                .body("period.containsKey('end')", equalTo(false));
    }

    @Test
    void answersTheSameInitiativeWhenTheSameIsPostedAgain() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.sendBy("fnv");

        answer.statusCode(200)
                .body("id", equalTo(id))
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://.*/v1/initiatives/" + id));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void recognisesTheSamePostAfterTheInitiativeMovedOn() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        example.titled("Anders").putBy("fnv", id, "\"1\"").statusCode(200);

        var answer = example.sendBy("fnv");

        answer.statusCode(200)
                .body("id", equalTo(id))
                .body("revision", equalTo(2))
                .header("ETag", "\"2\"");
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void givesEachOrganisationItsOwnExternalIds() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var other = example.postedBy("cnv");

        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void refusesAnotherInitiativeUnderTheSameExternalId() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.titled("Iets anders").sendBy("fnv");

        answer.statusCode(409)
                .body("type", matchesPattern("http://localhost:\\d+/problems/external-id-taken"))
                .header("Location", matchesPattern("http://localhost:\\d+/v1/initiatives/" + id));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void makesOneInitiativeOfManyEqualPostsAtOnce() throws Exception {
        var example = anInitiative();
        var token = Token.contributorOf("fnv");

        var answers = Together.doAtOnce(20, () -> Api.as(token, example.json()).post("/v1/initiatives"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.path("id").toString())
                .containsOnly(answers.getFirst().path("id").toString());
        assertThat(outbox.mentioning(example.externalId())).isEqualTo(1);
    }

    @Test
    void makesOneInitiativeOfManyDifferentPostsAtOnce() throws Exception {
        var example = anInitiative();
        var token = Token.contributorOf("fnv");

        var answers = Together.doAtOnce(
                10, () -> Api.as(token, example.titled(Example.aWord()).json()).post("/v1/initiatives"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(409, 201)
                .containsOnlyOnce(201);
        assertThat(outbox.mentioning(example.externalId())).isEqualTo(1);
    }

    @Test
    void announcesNoDraft() {
        var id = aDraft().postedBy("fnv");

        var events = outbox.about(id);

        assertThat(events).isEmpty();
    }

    @Test
    void refusesOrganisationThatTheBodyNames() {
        var example = anInitiative().with("/organisation", "\"cnv\"");

        var answer = example.sendBy("fnv");

        answer.statusCode(400)
                .body("errors[0].pointer", equalTo("#/organisation"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void refusesTokenThatNamesNoOrganisation() {
        var request = Api.as(Token.WITHOUT_ORGANISATION, anInitiative().json());

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(403).body("title", equalTo("Not allowed"));
    }

    @Test
    void keepsEveryCharacterThatPeopleWrite() {
        var title = "Coöperatie ‘Ŵïj’ — 50% €1, 日本語, 👩‍💻";
        var example = anInitiative().with("/title", "{\"nl\": \"%s\"}".formatted(title));

        var id = example.postedBy("fnv");

        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}", id)
                .then()
                .body("title.nl", equalTo(title));
    }
}
