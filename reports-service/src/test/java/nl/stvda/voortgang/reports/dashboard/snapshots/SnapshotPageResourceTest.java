package nl.stvda.voortgang.reports.dashboard.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading and signing what was frozen, on pages. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class SnapshotPageResourceTest {

    private static final Duration LONGER_THAN_A_SIGN_IN_COUNTS = Duration.ofHours(3);

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        Members.register(dataSource);
        round = TestRound.in(dataSource);
    }

    private String page() {
        return "/rounds/%s/snapshots/1".formatted(round.id());
    }

    private ValidatableResponse sign(String token, String decision, String hash, String text) {
        return Api.visitor(token)
                .formParam("decision", decision)
                .formParam("hash", hash)
                .formParam("text", text)
                .post(page())
                .then();
    }

    private ValidatableResponse signOff() {
        return Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1/signatures"))
                .then()
                .statusCode(200);
    }

    @Test
    void showsExactlyWhatIsSignedInBothLanguages() {
        var hash = round.says("closing", "Tot *slot* <b>").freeze();
        round.says("closing", "Later geschreven");

        Api.visitor(Token.approverOf("fnv"))
                .queryParam("in", "nl")
                .get(page())
                .then()
                .statusCode(200)
                .body(containsString(hash), containsString("<em>slot</em> &lt;b&gt;"))
                .body(containsString("hreflang=\"en\""))
                .body(containsString("every member approves"))
                .body(containsString("value=\"approve\""), not(containsString("Later geschreven")));
        Api.visitor(Token.AUDITOR)
                .queryParam("in", "en")
                .get(page())
                .then()
                .statusCode(200)
                .body(containsString("hreflang=\"nl\""), not(containsString("name=\"decision\"")));
    }

    @Test
    void tellsWhereEachPieceComesFromToThoseWhoAsk() {
        round.says("closing", "Tot slot").freeze();

        Api.visitor(Token.AUDITOR)
                .get(page())
                .then()
                .body(
                        containsString("?in=en&amp;provenance=true#document"),
                        not(containsString("written by secretariat")));
        Api.visitor(Token.AUDITOR)
                .queryParam("provenance", true)
                .get(page())
                .then()
                .statusCode(200)
                .body(containsString("written by secretariat"), containsString("?in=en#document"));
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1"))
                .then()
                .body("sections.find { it.code == 'closing' }.blocks[0].written.editedBy", equalTo("secretariat"));
    }

    @Test
    void takesASignatureAndTellsSo() {
        var hash = round.freeze();

        sign(Token.approverOf("fnv"), "approve", hash, "").statusCode(303).cookie("notice");

        signOff()
                .body("signatures[0].organisation", equalTo("fnv"))
                .body("members.find { it.organisation == 'fnv' }.position", equalTo("approved"));
        Api.visitor(Token.approverOf("fnv"))
                .get(page())
                .then()
                .body(containsString("agreed"), containsString("value=\"withdraw\""))
                .body(not(containsString("value=\"approve\"")));
        sign(Token.approverOf("fnv"), "withdraw", hash, "").statusCode(303);
        signOff().body("members.find { it.organisation == 'fnv' }.position", equalTo("asked"));
    }

    @Test
    void asksWhyBeforeAnybodySignsInForIt() {
        var hash = round.freeze();

        sign(Token.approverSince("fnv", LONGER_THAN_A_SIGN_IN_COUNTS), "object", hash, " ")
                .statusCode(400)
                .body(containsString("Say why you object"), containsString("value=\"object\" required checked"));

        sign(Token.approverOf("fnv"), "object", hash, "Paragraaf <3> ontbreekt").statusCode(303);
        Api.visitor(Token.AUDITOR).get(page()).then().body(containsString("Paragraaf &lt;3&gt; ontbreekt"));
    }

    @Test
    void leadsToAFreshSignInAndBackWithWhatWasChosen() {
        var hash = round.freeze();
        var token = Token.approverSince("fnv", LONGER_THAN_A_SIGN_IN_COUNTS);

        var answer = sign(token, "object", hash, "Paragraaf 3 ontbreekt")
                .statusCode(303)
                .header("Location", containsString("/sign-in-again?to="))
                .extract();

        signOff().body("signatures", empty());
        var location = answer.header("Location");
        var back = URLDecoder.decode(location.substring(location.indexOf("to=") + 3), StandardCharsets.UTF_8);
        var place = back.substring(0, back.indexOf('#'));
        assertThat(back).startsWith(page() + "?kept=").endsWith("#decision");
        Api.visitor(token)
                .cookie("unsent", answer.cookie("unsent"))
                .urlEncodingEnabled(false)
                .get(place)
                .then()
                .statusCode(200)
                .body(containsString("Nothing was signed yet"), containsString("Paragraaf 3 ontbreekt"))
                .body(containsString("value=\"object\" required checked"));
        Api.visitor(Token.approverOf("cnv"))
                .urlEncodingEnabled(false)
                .get(place)
                .then()
                .statusCode(200)
                .body(not(containsString("Paragraaf 3 ontbreekt")));
    }

    @Test
    void goesOnlyToAddressesOfThisSiteAfterAFreshSignIn() {
        Api.visitor(Token.approverOf("fnv"))
                .queryParam("to", "/rounds/a/snapshots/1")
                .get("/sign-in-again")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/rounds/a/snapshots/1"));
        Api.visitor(Token.approverOf("fnv"))
                .queryParam("to", "//elsewhere.example/")
                .get("/sign-in-again")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")));
    }

    @Test
    void signsNothingThatWasFrozenAnew() {
        var old = round.freeze();
        round.says("closing", "Anders").freeze();

        sign(Token.approverOf("fnv"), "approve", old, "")
                .statusCode(409)
                .body(containsString("a later snapshot took its place"))
                .body(containsString("href=\"/rounds/%s/snapshots/2\"".formatted(round.id())));
        Api.visitor(Token.approverOf("fnv")).get(page()).then().body(not(containsString("name=\"decision\"")));
    }

    @Test
    void saysWhatIsStillToReadWhenOnlySomeChanged() {
        var hash = round.says("closing", "Eerst").freeze();
        sign(Token.approverOf("fnv"), "approve", hash, "").statusCode(303);
        round.says("closing", "Anders").freeze();

        Api.visitor(Token.approverOf("fnv"))
                .get("/rounds/%s/snapshots/2".formatted(round.id()))
                .then()
                .body(containsString("Still to read, the rest was approved before"));
    }

    @Test
    void letsNobodySignWithoutChoosingOrForOthers() {
        round.freeze();

        Api.visitor(Token.approverOf("fnv"))
                .formParam("text", "Tekst")
                .post(page())
                .then()
                .statusCode(400)
                .body(containsString("Choose what you decide"), containsString("Tekst"));
        Api.visitor(Token.contributorOf("fnv")).post(page()).then().statusCode(403);
        Api.visitor(Token.AUDITOR).post(page()).then().statusCode(403);
        signOff().body("signatures", empty());
    }

    @Test
    void letsAMemberAgreeThatObjectedToTheSameSnapshot() {
        var hash = round.freeze();
        sign(Token.approverOf("fnv"), "object", hash, "Paragraaf 3 ontbreekt").statusCode(303);
        Api.visitor(Token.approverOf("fnv"))
                .get(page())
                .then()
                .body(containsString("A member objects."), containsString("value=\"approve\""));

        sign(Token.approverOf("fnv"), "approve", hash, "Na overleg akkoord").statusCode(303);

        signOff()
                .body("members.find { it.organisation == 'fnv' }.position", equalTo("approved"))
                .body("signatures.decision", contains("object", "approve"));
        Api.visitor(Token.approverOf("cnv"))
                .get(page())
                .then()
                .body(containsString("Paragraaf 3 ontbreekt"), not(containsString("A member objects.")));
    }

    @Test
    void asksAgainWhenWhatAMemberObjectedToWasMended() {
        var first = round.says("closing", "Zonder cursus").freeze();
        sign(Token.approverOf("cnv"), "approve", first, "").statusCode(303);
        sign(Token.approverOf("fnv"), "object", first, "De cursus ontbreekt").statusCode(303);
        var second = round.says("closing", "Met cursus").freeze();
        var address = "/rounds/%s/snapshots/2".formatted(round.id());

        Api.visitor(Token.approverOf("fnv"))
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("value=\"approve\""), containsString("De cursus ontbreekt"))
                .body(containsString("Objections to earlier snapshots"), not(containsString("A member objects.")));
        for (var member : List.of("fnv", "cnv")) {
            Api.visitor(Token.approverOf(member))
                    .formParam("decision", "approve")
                    .formParam("hash", second)
                    .post(address)
                    .then()
                    .statusCode(303);
        }

        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/2/signatures"))
                .then()
                .body("missing", not(hasItem("fnv")))
                .body("missing", not(hasItem("cnv")))
                .body("missing", hasItem("vcp"));
        signOff().body("signatures.decision", contains("approve", "object"));
    }

    @Test
    void listsWhatWasFrozenTheNewestFirst() {
        round.freeze();
        round.says("closing", "Anders").freeze();

        Api.visitor(Token.contributorOf("fnv"))
                .get("/rounds/%s/snapshots".formatted(round.id()))
                .then()
                .statusCode(200)
                .body(containsString("Snapshot 2"), containsString("A later snapshot took its place"));
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        Api.visitor(Token.AUDITOR).get(page()).then().statusCode(404);
    }
}
