package nl.stvda.voortgang.reports.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class BlockResourceTest {

    private final InMemoryConnector connector;

    BlockResourceTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    private String aRound() {
        return OpenedRound.first(OpenedRound.anAgreement(connector));
    }

    private static String blocks(String round) {
        return "/v1/rounds/%s/sections/trainings/blocks".formatted(round);
    }

    private static Response add(String round, String body) {
        return Api.as(Token.SECRETARIAT, body).post(blocks(round));
    }

    private static String added(String round, String body) {
        return add(round, body).then().statusCode(201).extract().path("id");
    }

    private static Response put(String round, String block, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", ifMatch).put(blocks(round) + "/" + block);
    }

    private static Response delete(String round, String block, String ifMatch) {
        return Api.as(Token.SECRETARIAT).header("If-Match", ifMatch).delete(blocks(round) + "/" + block);
    }

    private static Response list(String round) {
        return Api.as(Token.AUDITOR).get(blocks(round));
    }

    private static String text(String dutch, String more) {
        return "{\"kind\": \"text\", \"text\": {\"nl\": \"%s\"}%s}".formatted(dutch, more);
    }

    @Test
    void startsASectionWithItsTextAndItsEntries() {
        var answer = list(aRound());

        answer.then()
                .statusCode(200)
                .body("items.kind", contains("text", "entries"))
                .body("items[0].lead", equalTo(true))
                .body("items[0].version", equalTo(0));
    }

    @Test
    void showsTextsAndLinksBeforeAndAfterEntriesInTheDraft() {
        var agreement = OpenedRound.anAgreement(connector);
        var round = OpenedRound.first(agreement);
        var training = Posted.anInitiative().with("agreement", agreement).titled("De cursus");
        training.submitted().to(connector);
        added(round, text("Ervoor", ", \"position\": 1, \"themes\": [\"dignity\"]"));
        added(round, text("Erna over {{agreement}}", ""));
        added(round, """
                {"kind": "links", "links": [{"url": "https://example.org/verder", "label": {"nl": "Verder lezen"}}]}
                """);

        var section = DraftReading.of(round, Token.AUDITOR).section("trainings").orElseThrow();

        assertThat(section.get("blocks").findValuesAsText("kind"))
                .containsExactly("text", "text", "entries", "text", "links");
        assertThat(section.at("/blocks/1/text/nl").asText()).isEqualTo("Ervoor");
        assertThat(section.at("/blocks/1/themes/0/name/nl").asText()).isEqualTo("Waardigheid");
        assertThat(section.at("/blocks/2/entries/0").asText())
                .isEqualTo(training.id().toString());
        assertThat(section.at("/blocks/3/text/nl").asText()).isEqualTo("Erna over Raamovereenkomst Telewerk");
        Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get("/v1/rounds/%s/draft".formatted(round))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "<p>Ervoor</p>", "De cursus", "<p>Erna over Raamovereenkomst Telewerk</p>", "Verder lezen"));
    }

    @Test
    void fillsInWhatFixedTextsLeaveToTheRound() {
        var draft = DraftReading.of(aRound(), Token.AUDITOR);

        var section = draft.section("introduction").orElseThrow();

        assertThat(section.at("/narrative/text/en").asText())
                .isEqualTo("Report 1 about Framework Agreement on Telework.");
        assertThat(section.at("/blocks/0/text/nl").asText())
                .isEqualTo("Rapport 1 over Raamovereenkomst Telewerk, over 1 januari 2010 tot 31 december 2010.");
    }

    @Test
    void keepsWhatABlockSaidBefore() {
        var round = aRound();
        var block = added(round, text("Eerst", ""));

        put(round, block, "\"0\"", text("Daarna", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("text.nl", equalTo("Daarna"))
                .body("editedBy", equalTo("secretariat"));

        Api.as(Token.AUDITOR)
                .get(blocks(round) + "/" + block + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items.text.nl", contains("Daarna", "Eerst"))
                .body("items[0].editedBy", equalTo("secretariat"));
    }

    private static Response restore(String round, String block, int version, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body)
                .header("If-Match", ifMatch)
                .post("%s/%s/history/%d/restoration".formatted(blocks(round), block, version));
    }

    private static Response history(String round, String block) {
        return Api.as(Token.AUDITOR).get("%s/%s/history".formatted(blocks(round), block));
    }

    @Test
    void keepsWhatTheTemplateGaveAndWhyItWasRewritten() {
        var round = aRound();
        String lead = list(round).path("items[0].id");
        put(round, lead, "\"0\"", text("Van ons", ", \"reason\": \"De Stichting vroeg erom\""));

        history(round, lead)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items.reason", contains("De Stichting vroeg erom", null))
                .body("items.editedBy", contains("secretariat", null));
    }

    @Test
    void saysAgainWhatItSaidBeforeAsANewVersion() {
        var round = aRound();
        var block = added(round, text("Eerst", ", \"themes\": [\"dignity\"]"));
        put(round, block, "\"0\"", text("Daarna", ""));

        restore(round, block, 0, "\"1\"", "{\"reason\": \"Dat was beter\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("text.nl", equalTo("Eerst"))
                .body("themes", contains("dignity"));
        history(round, block)
                .then()
                .body("items.putBack", contains(0, null, null))
                .body("items[0].reason", equalTo("Dat was beter"));

        restore(round, block, 1, "\"2\"", "{}").then().statusCode(200).body("text.nl", equalTo("Daarna"));
        restore(round, block, 1, "\"3\"", "{}").then().statusCode(200).header("ETag", equalTo("\"3\""));
    }

    @Test
    void putsNothingBackUnseenNorWhatIsNotKept() {
        var round = aRound();
        var block = added(round, text("Eerst", ""));
        var other = added(round, text("Ander", ""));
        put(round, block, "\"0\"", text("Daarna", ""));

        restore(round, block, 0, "\"0\"", "{}").then().statusCode(412);
        restore(round, other, 1, "*", "{}")
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-block-version"));
        list(round).then().body("items.text.nl", hasItems("Daarna", "Ander"));
    }

    @Test
    void refusesToOverwriteWhatTheWriterHasNotSeen() {
        var round = aRound();
        var block = added(round, text("Eerst", ""));
        put(round, block, "\"0\"", text("Van een ander", ""));

        put(round, block, "\"0\"", text("Van mij", "")).then().statusCode(412).header("ETag", equalTo("\"1\""));
        delete(round, block, "\"0\"").then().statusCode(412);
        put(round, block, "\"1\"", text("Van een ander", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void takesABlockToAnotherPlaceWithoutANewVersion() {
        var round = aRound();
        added(round, text("Een", ""));
        var two = added(round, text("Twee", ""));
        var before = DraftReading.of(round, Token.AUDITOR).version();

        put(round, two, "\"0\"", text("Twee", ", \"position\": 0"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));

        list(round).then().body("items.text.nl", contains("Twee", null, null, "Een"));
        assertThat(DraftReading.of(round, Token.AUDITOR).version()).isEqualTo(before + 1);
    }

    @Test
    void keepsTheFirstTextAndTheEntries() {
        var round = aRound();
        String lead = list(round).path("items[0].id");
        String entries = list(round).path("items[1].id");
        var extra = added(round, text("Extra", ""));

        delete(round, lead, "*").then().statusCode(409).body("type", endsWith("/problems/block-stays"));
        delete(round, entries, "*").then().statusCode(409);
        add(round, "{\"kind\": \"entries\"}").then().statusCode(409);
        put(round, extra, "*", "{\"kind\": \"links\"}").then().statusCode(409);
        delete(round, extra, "*").then().statusCode(204);

        list(round).then().body("items.kind", contains("text", "entries"));
    }

    @Test
    void isOneWithTheNarrativeOfTheSection() {
        var round = aRound();
        String lead = list(round).path("items[0].id");

        put(round, lead, "\"0\"", text("Als blok geschreven", "")).then().statusCode(200);

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/narratives/trainings".formatted(round))
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("text.nl", equalTo("Als blok geschreven"));
    }

    @Test
    void carriesBlocksOverToTheNextRound() {
        var agreement = OpenedRound.anAgreement(connector);
        var round = OpenedRound.first(agreement);
        added(round, text("Blijft", ", \"position\": 0"));

        OpenedRound.open(agreement, "\"previous\": \"%s\"".formatted(round))
                .then()
                .statusCode(201);

        list(agreement + "-2")
                .then()
                .body("items.kind", contains("text", "text", "entries"))
                .body("items[0].text.nl", equalTo("Blijft"))
                .body("items.carriedOver", contains(true, null, null))
                .body("items.lead", contains(null, true, null));
    }

    @Test
    void namesEveryViolationAtOnce() {
        var answer = add(aRound(), """
                {"kind": "links", "position": -1, "text": {"nl": "Niet hier", "de": "Nein"}, "themes": ["telepathy"],
                 "links": [{"url": "javascript:alert(1)"}, null], "author": "me"}
                """);

        answer.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/position",
                                "#/text",
                                "#/text/de",
                                "#/themes",
                                "#/themes/0",
                                "#/links/0/url",
                                "#/links/1",
                                "#/author"))
                .body("errors.code", hasItems("not-of-this-kind", "not-a-link", "unknown-theme"));
    }

    @Test
    void knowsOnlyItsOwnBlocks() {
        var round = aRound();
        var block = added(round, text("Hier", ""));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections/introduction/blocks/%s".formatted(round, block))
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-block"));
        put(round, UUID.randomUUID().toString(), "*", text("Nergens", ""))
                .then()
                .statusCode(404);
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections/nowhere/blocks".formatted(round))
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-section"));
    }
}
