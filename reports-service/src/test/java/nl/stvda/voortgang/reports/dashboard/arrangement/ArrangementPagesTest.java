package nl.stvda.voortgang.reports.dashboard.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.List;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which a section is arranged, and the page of a block. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ArrangementPagesTest {

    private final InMemoryConnector connector;
    private String agreement = "";
    private String round = "";

    ArrangementPagesTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        StandInServices.reset();
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative().with("agreement", agreement).titled(dutch);
        initiative.submitted().to(connector);
        return initiative;
    }

    private String page(String query) {
        return "/rounds/%s/arrangement%s".formatted(round, query);
    }

    private XmlPath section(String code) {
        return Api.visitor(Token.SECRETARIAT).get(page("?section=" + code)).htmlPath();
    }

    private ValidatableResponse shift(Posted entry, String to) {
        return shift(entry, to, version(entry));
    }

    private ValidatableResponse shift(Posted entry, String to, int version) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("wish", to)
                .formParam("version", version)
                .formParam("section", "trainings")
                .post(page("/%s/shift".formatted(entry.id())))
                .then();
    }

    private int version(Posted entry) {
        return Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s".formatted(round, entry.id()))
                .path("version");
    }

    private String blocks(String section) {
        return page("/sections/%s/blocks".formatted(section));
    }

    /** Adds a block by the page; answers the address of its page. */
    private String added(String section, String kind, int position) {
        Api.visitor(Token.SECRETARIAT)
                .formParam("/kind", kind)
                .formParam("/position", position)
                .post(blocks(section))
                .then()
                .statusCode(303);
        String id = Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/sections/%s/blocks".formatted(round, section))
                .path("items[%d].id".formatted(position));
        return blocks(section) + "/" + id;
    }

    private ValidatableResponse write(String address, String dutch, int version) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "save")
                .formParam("version", version)
                .formParam("/kind", "text")
                .formParam("/text/nl", dutch)
                .formParam("/themes", "dignity", "connecting")
                .post(address)
                .then();
    }

    private List<String> shown() {
        return DraftReading.of(round, Token.AUDITOR)
                .section("trainings")
                .orElseThrow()
                .get("entries")
                .findValuesAsText("initiativeId");
    }

    private static String id(Posted entry) {
        return entry.id().toString();
    }

    @Test
    void opensWithTheFirstSectionThatHasEntries() {
        posted("De cursus");

        Api.visitor(Token.SECRETARIAT)
                .get(page(""))
                .then()
                .statusCode(200)
                .body(containsString("<h1 lang=\"en\">Courses</h1>"))
                .body(containsString("De cursus"), containsString("1 initiative"))
                .body(containsString("?section=introduction"), not(containsString("?section=actions")));
    }

    @Test
    void takesEntriesPastEachOtherAndIntoEachOther() {
        var one = posted("Een");
        var two = posted("Twee");
        var order = shown();
        var first = order.getFirst().equals(id(one)) ? one : two;
        var second = first == one ? two : one;

        shift(second, "up").statusCode(303).header("Location", containsString("#entry-" + second.id()));
        assertThat(shown()).containsExactly(id(second), id(first));

        shift(first, "in").statusCode(303);
        assertThat(DraftReading.of(round, Token.AUDITOR)
                        .entry(first.id())
                        .orElseThrow()
                        .at("/editorial/nestedIn")
                        .asText())
                .isEqualTo(id(second));

        shift(first, "out").statusCode(303);
        shift(first, "out").statusCode(409).body(containsString("not possible for this initiative now"));
    }

    @Test
    void movesNothingThatSomebodyElseMovedMeanwhile() {
        posted("Een");
        var two = posted("Twee");
        var wish = shown().getFirst().equals(id(two)) ? "down" : "up";
        shift(two, wish, 0).statusCode(303);

        shift(two, wish, 0).statusCode(412).body(containsString("Somebody else was first"));
    }

    @Test
    void putsATextBetweenGroupsOfEntries() {
        var one = posted("Een");
        var group = added("trainings", "group", 1);
        var text = added("trainings", "text", 2);
        write(text, "Daarna **dit**", 0).statusCode(303);
        shift(one, "up").statusCode(303);

        var blocks = DraftReading.of(round, Token.AUDITOR)
                .section("trainings")
                .orElseThrow()
                .get("blocks");
        assertThat(blocks.findValuesAsText("kind")).containsExactly("text", "group", "text", "entries");
        assertThat(blocks.at("/1/entries/0").asText()).isEqualTo(id(one));
        assertThat(blocks.at("/2/themes").findValuesAsText("code")).containsExactly("dignity", "connecting");
        Api.visitor(Token.AUDITOR)
                .get(page("?section=trainings"))
                .then()
                .body(stringContainsInOrder("Group of initiatives", "Een", "<strong>dit</strong>", "by the rules"))
                .body(not(containsString("<button class=\"btn btn-sm btn-outline-secondary\" id=\"up-")));
        assertThat(group).isNotEqualTo(text);
    }

    @Test
    void takesBlocksPastEachOther() {
        var text = added("trainings", "text", 2);

        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "up")
                .formParam("version", 0)
                .post(text)
                .then()
                .statusCode(303);

        assertThat(DraftReading.of(round, Token.AUDITOR)
                        .section("trainings")
                        .orElseThrow()
                        .get("blocks")
                        .findValuesAsText("kind"))
                .containsExactly("text", "text", "entries");
    }

    @Test
    void takesABlockToThePlaceWhereItWasDropped() {
        var first = added("trainings", "links", 0);
        added("trainings", "text", 1);

        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "place")
                .formParam("/position", 2)
                .formParam("version", 0)
                .post(first)
                .then()
                .statusCode(303);

        assertThat(DraftReading.of(round, Token.AUDITOR)
                        .section("trainings")
                        .orElseThrow()
                        .get("blocks")
                        .findValuesAsText("kind"))
                .containsExactly("text", "text", "links", "entries");
    }

    @Test
    void showsBothTextsWhenTwoWriteOneBlock() {
        var text = added("introduction", "text", 1);
        write(text, "Eerste tekst", 0).statusCode(303);

        write(text, "Tweede tekst", 0)
                .statusCode(412)
                .body(containsString("Somebody else was first"))
                .body(containsString("<del>Eerste</del><ins>Tweede</ins>"))
                .body(containsString("Tweede tekst</textarea>"))
                .body(containsString("name=\"version\" value=\"1\""));

        write(text, "Tweede tekst", 1).statusCode(303);
    }

    @Test
    void looksAtATextWithoutSavingIt() {
        var text = added("introduction", "text", 1);

        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "preview")
                .formParam("version", 0)
                .formParam("/kind", "text")
                .formParam("/text/nl", "Alleen *bekijken*")
                .post(text)
                .then()
                .statusCode(200)
                .body(containsString("<em>bekijken</em>"));
        Api.visitor(Token.SECRETARIAT).get(text).then().body(not(containsString("bekijken")));
    }

    @Test
    void keepsLinksAndSaysWhichIsNone() {
        var links = added("introduction", "links", 1);

        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "save")
                .formParam("version", 0)
                .formParam("/kind", "links")
                .formParam("/links/0/url", "javascript:alert(1)")
                .post(links)
                .then()
                .statusCode(400)
                .body(containsString("begins with https://"), containsString("value=\"javascript:alert(1)\""));
        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "save")
                .formParam("version", 0)
                .formParam("/kind", "links")
                .formParam("/links/1/url", "https://www.ser.nl/en")
                .formParam("/links/1/label/en", "The council")
                .post(links)
                .then()
                .statusCode(303);
        Api.visitor(Token.SECRETARIAT)
                .get(page("?section=introduction"))
                .then()
                .body(containsString("<a href=\"https://www.ser.nl/en\""), containsString("The council"));
    }

    @Test
    void removesABlockButNotTheFirstText() {
        var text = added("introduction", "text", 1);
        var first = section("introduction")
                .getString("**.find { it.@class == 'panel part' }.@id")
                .replace("block-", "");

        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "remove")
                .formParam("version", 0)
                .post(text)
                .then()
                .statusCode(303);
        Api.visitor(Token.SECRETARIAT)
                .formParam("wish", "remove")
                .formParam("version", 0)
                .post(blocks("introduction") + "/" + first)
                .then()
                .statusCode(409)
                .body(containsString("This block stays"));
    }

    @Test
    void showsMarkupAsText() {
        posted("<script>alert(1)</script>");
        var text = added("trainings", "text", 1);
        write(text, "<img src=x onerror=alert(2)>", 0).statusCode(303);

        Api.visitor(Token.SECRETARIAT)
                .get(page("?section=trainings"))
                .then()
                .body(not(containsString("<script>alert")), not(containsString("<img")))
                .body(containsString("&lt;script&gt;"), containsString("&lt;img"));
    }

    @Test
    void showsAHundredEntriesAtATime() {
        var inOrder = IntStream.range(0, 102)
                .mapToObj(number -> id(posted("Nummer " + number)))
                .sorted()
                .toList();

        Api.visitor(Token.AUDITOR)
                .get(page("?section=trainings"))
                .then()
                .body(containsString("Initiatives 1 to 100 of 102"), containsString("from=100"));
        Api.visitor(Token.AUDITOR)
                .get(page("?section=trainings&from=100"))
                .then()
                .body(containsString("Initiatives 101 to 102 of 102"), containsString("rel=\"prev\""))
                .body(containsString("on another page"))
                .body(containsString("data-before=\"%s\"".formatted(inOrder.get(99))));
        Api.visitor(Token.AUDITOR)
                .get(page("?section=trainings&from=nonsense"))
                .then()
                .statusCode(200)
                .body(containsString("Initiatives 1 to 100 of 102"));
    }

    @Test
    void tellsWhoElseHasTheSectionOpen() {
        var presence = page("/presence?section=trainings&version=999999");
        Api.visitor(Token.SECRETARIAT).get(presence).then().statusCode(200).body(not(containsString("secretariat")));

        Api.visitor(Token.AUDITOR).get(presence).then().body(containsString("Also open with: secretariat"));
        Api.visitor(Token.SECRETARIAT).get(presence).then().body(not(containsString("Also open with")));
        Api.visitor(Token.AUDITOR)
                .get(page("/presence?section=introduction&version=999999"))
                .then()
                .body(not(containsString("Also open with")));
    }

    @Test
    void tellsThatTheReportChangedSinceThePageWasOpened() {
        var presence = Api.visitor(Token.SECRETARIAT)
                .get(page("?section=trainings"))
                .htmlPath()
                .getString("**.find { it.@role == 'status' && it.'@hx-get'.text() != '' }.'@hx-get'");
        Api.visitor(Token.SECRETARIAT).get(presence).then().body(not(containsString("Look again")));

        posted("Nieuw");

        Api.visitor(Token.SECRETARIAT).get(presence).then().body(containsString("Look again"));
    }

    @Test
    void letsAuditorsReadOnly() {
        var one = posted("Een");
        posted("Twee");
        var text = added("introduction", "text", 1);

        Api.visitor(Token.AUDITOR)
                .get(page("?section=trainings"))
                .then()
                .statusCode(200)
                .body(not(containsString("/shift\"")), not(containsString("Add something")));
        Api.visitor(Token.AUDITOR).get(text).then().statusCode(200).body(not(containsString("<textarea")));
        Api.visitor(Token.AUDITOR)
                .formParam("wish", "up")
                .formParam("version", 0)
                .formParam("section", "trainings")
                .post(page("/%s/shift".formatted(one.id())))
                .then()
                .statusCode(403);
        Api.visitor(Token.AUDITOR).formParam("wish", "save").post(text).then().statusCode(403);
        Api.visitor(Token.AUDITOR)
                .formParam("/kind", "text")
                .post(blocks("introduction"))
                .then()
                .statusCode(403);
    }
}
