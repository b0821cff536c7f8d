package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Initiatives of the same words and addresses as others in this class only: each test makes up its own. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CandidatesTest {

    /** The worker takes the one that waits longest, and other tests may have posted hundreds before. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    OutboxRows outbox;

    /** Nothing that another test has. */
    private static Example unlikeAnyOther() {
        return anInitiative()
                .titled(aWord())
                .with("/links/0/url", "\"https://%s.example.org\"".formatted(aWord()))
                .with("/actors/0/name", "\"%s\"".formatted(aWord()));
    }

    private static ValidatableResponse candidates(String token, String id) {
        return Api.as(token).get("/v1/initiatives/{id}/candidates", id).then();
    }

    /** What is submitted can be found by others as soon as the worker has had it. */
    private static String findable(Example example, String organisation) {
        var id = example.postedBy(organisation);
        var probe = anInitiative()
                .with("/title", example.body().get("title").toString())
                .with("/status", "\"draft\"")
                .postedBy("vcp");
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> candidates(Token.contributorOf("vcp"), probe).body("items.id", hasItem(id)));
        return id;
    }

    private JsonNode announcement(String id) throws Exception {
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> assertThat(outbox.about("resemblance:" + id)).hasSize(1));
        var row = outbox.about("resemblance:" + id).getFirst();
        assertThat(row.type()).isEqualTo("nl.stvda.initiative.resemblance-found.v1");
        assertThat(EventSchemas.RESEMBLANCE.errors(row.payload())).isEmpty();
        return new ObjectMapper().readTree(row.payload());
    }

    @Test
    void areInTheAnswerToAPostWithTheSameLink() {
        var first = unlikeAnyOther();
        var id = findable(first, "fnv");
        var link = first.body().at("/links/0/url").asText();

        var answer = unlikeAnyOther()
                .with("/links/0/url", "\"%s/?utm_source=mail\"".formatted(link.replace("https", "http")))
                .sendBy("vno-ncw");

        answer.statusCode(201)
                .body(
                        "candidates",
                        equalTo(List.of(Map.of(
                                "id",
                                id,
                                "organisation",
                                "fnv",
                                "externalId",
                                first.externalId(),
                                "title",
                                Map.of("nl", first.body().at("/title/nl").asText()),
                                "score",
                                0.7f,
                                "reasons",
                                List.of("same-link")))));
    }

    @Test
    void areTheLikeliestFirst() {
        var title = "Scholing " + aWord();
        var link = "\"https://%s.example.org/a\"".formatted(aWord());
        var sameTitle = findable(unlikeAnyOther().titled(title), "fnv");
        var sameBoth = findable(unlikeAnyOther().titled(title).with("/links/0/url", link), "cnv");

        var answer = unlikeAnyOther()
                .titled(title.toUpperCase(Locale.ROOT) + "!")
                .with("/links/0/url", link)
                .sendBy("vno-ncw");

        answer.body("candidates.id", contains(sameBoth, sameTitle))
                .body("candidates.score", contains(0.97f, 0.9f))
                .body("candidates[0].reasons", contains("same-link", "same-title"));
    }

    @Test
    void areToldBeforeAPostThatStoresNothing() {
        var title = "Scholing " + aWord();
        var id = findable(unlikeAnyOther().titled(title), "fnv");
        var planned = unlikeAnyOther().titled(title);

        Api.as(Token.contributorOf("vno-ncw"), planned.body().toString())
                .post("/v1/initiatives/candidates")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].reasons", contains("same-title"));

        planned.sendBy("vno-ncw").statusCode(201);
    }

    @Test
    void areNeverOfOnesOwnOrganisation() {
        var title = "Scholing " + aWord();
        findable(unlikeAnyOther().titled(title), "fnv");

        Api.as(Token.contributorOf("fnv"), unlikeAnyOther().titled(title).body().toString())
                .post("/v1/initiatives/candidates")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void areNotLookedForBeforeAPostThatWouldBeRefused() {
        Api.as(Token.contributorOf("fnv"), "{}")
                .post("/v1/initiatives/candidates")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/title"));
    }

    @Test
    void areNoneWhereNothingIsAlike() {
        var answer = unlikeAnyOther().sendBy("fnv");

        answer.statusCode(201).body("candidates", nullValue());
    }

    @Test
    void areInNoOtherRepresentation() {
        var id = unlikeAnyOther().postedBy("fnv");

        var seen = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);

        assertThat(seen.asString()).doesNotContain("candidates");
        assertThat(outbox.about(id).getFirst().payload()).doesNotContain("candidates");
    }

    @Test
    void areFoundByANearTitleInEitherLanguage() {
        var word = aWord();
        var dutch = findable(
                unlikeAnyOther()
                        .with(
                                "/title",
                                "{\"nl\": \"Leergang %s voor kaderleden\", \"en\": \"Unlike\"}".formatted(word)),
                "fnv");
        var id = unlikeAnyOther()
                .with("/title", "{\"nl\": \"Leergangen %s voor alle kaderleden\"}".formatted(word))
                .postedBy("vno-ncw");

        candidates(Token.SECRETARIAT, id)
                .statusCode(200)
                .body("items.id", contains(dutch))
                .body("items[0].reasons", contains("similar-title"));
    }

    @Test
    void areFoundByTheSameActorsInTheSameTime() {
        var actor = "\"%s\"".formatted(aWord());
        var other = findable(unlikeAnyOther().with("/actors/0/name", actor), "fnv");
        var id = unlikeAnyOther().with("/actors/0/name", actor).postedBy("vno-ncw");
        var later = unlikeAnyOther()
                .with("/actors/0/name", actor)
                .with("/period", "{\"start\": \"2024-01-01\", \"end\": \"2024-02-01\"}")
                .postedBy("cnv");

        candidates(Token.SECRETARIAT, id)
                .body("items.id", hasItem(other))
                .body("items.find { it.id == '%s' }.reasons".formatted(other), contains("same-actors-and-period"));
        candidates(Token.SECRETARIAT, later).body("items.id", not(hasItem(other)));
    }

    /** A numbered series of one member is no duplicate of itself. */
    @Test
    void areOfOtherOrganisationsOnly() throws Exception {
        var title = "Bijeenkomst %s nummer ".formatted(aWord());
        var link = "\"https://%s.example.org/reeks\"".formatted(aWord());
        var series = unlikeAnyOther().with("/links/0/url", link);
        findable(series.titled(title + 1), "fnv");

        var answer =
                unlikeAnyOther().with("/links/0/url", link).titled(title + 2).sendBy("fnv");
        var second = answer.statusCode(201).extract().jsonPath().getString("id");
        var elsewhere = unlikeAnyOther().titled(title + 3).postedBy("cnv");

        answer.body("candidates", nullValue());
        announcement(elsewhere);
        candidates(Token.contributorOf("fnv"), second).body("items.id", contains(elsewhere));
        assertThat(outbox.about("resemblance:" + second)).isEmpty();
    }

    @Test
    void areNeverDraftsOrWithdrawn() {
        var title = "Geheim " + aWord();
        var submitted = findable(unlikeAnyOther().titled(title), "fnv");
        unlikeAnyOther().titled(title).with("/status", "\"draft\"").postedBy("cnv");
        var mine = unlikeAnyOther().titled(title).postedBy("vno-ncw");

        candidates(Token.contributorOf("vno-ncw"), mine).body("items.id", contains(submitted));

        WithdrawInitiativeTest.withdraw("fnv", submitted, "*").then().statusCode(200);
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> candidates(Token.contributorOf("vno-ncw"), mine).body("items", empty()));
    }

    @Test
    void ofADraftAreForItsOrganisation() {
        var title = "Concept " + aWord();
        var submitted = findable(unlikeAnyOther().titled(title), "fnv");
        var draft = unlikeAnyOther().titled(title).with("/status", "\"draft\"").postedBy("vno-ncw");

        candidates(Token.contributorOf("vno-ncw"), draft).body("items.id", contains(submitted));
        candidates(Token.contributorOf("fnv"), draft).statusCode(404);
        candidates(Token.SECRETARIAT, draft).statusCode(404);
    }

    @Test
    void areAnnouncedOnce() throws Exception {
        var title = "Bijeenkomst " + aWord();
        var first = findable(unlikeAnyOther().titled(title), "fnv");
        var example = unlikeAnyOther().titled(title);
        var id = example.postedBy("vno-ncw");

        var event = announcement(id);

        assertThat(event.at("/initiative/id").asText()).isEqualTo(id);
        assertThat(event.at("/initiative/organisation").asText()).isEqualTo("vno-ncw");
        assertThat(event.at("/candidates/0/id").asText()).isEqualTo(first);
        assertThat(event.at("/candidates/0/score").asDouble()).isEqualTo(0.9);
        example.with("/reach/count", "14").putBy("vno-ncw", id, "\"1\"").statusCode(200);
        var later = unlikeAnyOther().titled(title).postedBy("cnv");
        announcement(later);
        assertThat(outbox.about("resemblance:" + id)).hasSize(1);
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void areNotAnnouncedForADraft() throws Exception {
        var title = "Stil " + aWord();
        findable(unlikeAnyOther().titled(title), "fnv");
        var draft = aDraft().titled(title).postedBy("vno-ncw");

        announcement(unlikeAnyOther().titled(title).postedBy("cnv"));

        assertThat(outbox.about("resemblance:" + draft)).isEmpty();
    }

    @Test
    void leaveOutWhatIsKnownToBeTheSame() {
        var title = "Samen " + aWord();
        var first = findable(unlikeAnyOther().titled(title), "fnv");
        var second = findable(unlikeAnyOther().titled(title), "vno-ncw");
        var third = findable(unlikeAnyOther().titled(title), "cnv");
        candidates(Token.SECRETARIAT, second).body("items.id", containsInAnyOrder(first, third));

        JointInitiativesTest.link(first, second).then().statusCode(201);

        candidates(Token.SECRETARIAT, second).body("items.id", contains(third));
    }
}
