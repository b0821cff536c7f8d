package nl.stvda.voortgang.reports.dashboard.rounds;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.HashMap;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages about rounds. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class RoundsResourceTest {

    private final InMemoryConnector connector;

    RoundsResourceTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private String aRound() {
        return "/rounds/" + OpenedRound.first(OpenedRound.anAgreement(connector));
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

    @Test
    void listsRoundsWithTheirState() {
        var round = aRound();

        page("/rounds")
                .statusCode(200)
                .body(
                        containsString(round),
                        containsString("planned"),
                        containsString("Framework Agreement on Telework"));
    }

    @Test
    void offersTheMovesThatArePossibleWithWhatTheyDo() {
        page(aRound())
                .statusCode(200)
                .body(containsString("State: planned"), containsString("Organisations are asked to contribute."))
                .body(containsString("Yes, cancel the round"), not(containsString("Yes, submit")));
    }

    @Test
    void movesARoundAndTellsWhoDidIt() {
        var round = aRound();

        send(round + "/moves", 0, Map.of("/move", "start-collecting"))
                .statusCode(303)
                .cookie("notice")
                .header("Location", endsWith(round));

        page(round)
                .body(containsString("State: collecting"), containsString("from planned to collecting."))
                .body(containsString("secretariat"));
    }

    @Test
    void listsWhatCanBeDoneWhenAMoveCannot() {
        send(aRound() + "/moves", 0, Map.of("/move", "submit"))
                .statusCode(409)
                .body(containsString("This is not possible now"), containsString("Yes, start collecting"));
    }

    @Test
    void asksWhyAndKeepsWhatWasTyped() {
        var round = aRound();
        send(round + "/dates", 0, Map.of("/date", "2010-10-01", "/label/nl", "Bestuur", "/label/en", "Board meets"))
                .statusCode(303);

        send(round + "/dates/bestuur", 1, Map.of("/date", "2010-10-08"))
                .statusCode(400)
                .body(containsString("Why:"), containsString("Fill this in."), containsString("value=\"2010-10-08\""));
        send(round + "/dates/bestuur", 1, Map.of("/date", "2010-10-08", "/reason", "Two asked"))
                .statusCode(303);

        page(round)
                .body(containsString("8 October 2010"), containsString("Moved once"), containsString("“Two asked”"))
                .body(containsString("Board meets: from 1 October 2010 to 8 October 2010."));
    }

    @Test
    void overwritesNothingThatTheVisitorHasNotSeen() {
        var round = aRound();
        send(round + "/dates", 0, Map.of("/date", "2010-10-01", "/label/nl", "Bestuur"))
                .statusCode(303);

        send(round + "/dates/bestuur", 0, Map.of("/date", "2010-10-22", "/reason", "Mine"))
                .statusCode(412)
                .body(containsString("Somebody else changed this round meanwhile"))
                .body(containsString("value=\"2010-10-22\""), containsString("value=\"Mine\""))
                .body(containsString("name=\"version\" value=\"1\""), containsString("1 October 2010"));
    }

    @Test
    void plansDatesBackFromTheSubmission() {
        var round = aRound();

        page(round + "?submission=2027-05-15")
                .statusCode(200)
                .body(containsString("This is not a working day"), containsString("14 May 2027"));
        send(round + "/plan", 0, Map.of("/submission", "2027-05-14")).statusCode(303);

        page(round).body(containsString("14 May 2027"), containsString("Contributions of the organisations received"));
        send(round + "/plan", 1, Map.of("/submission", "2027-05-21"))
                .statusCode(400)
                .body(containsString("Take over this plan"), containsString("moves"));
    }

    @Test
    void changesWhatARoundIsAboutAndForWhom() {
        var round = aRound();

        send(
                        round,
                        0,
                        Map.of(
                                "/title/nl", "Anders",
                                "/year", "2011",
                                "/period/start", "2010-02-01",
                                "/period/end", "2011-01-31",
                                "/signOff/rule", "board-consensus",
                                "/languages", "en",
                                "/recipients/0/name", "",
                                "/recipients/0/code", "",
                                "/recipients/3/name", "SGI Éurope"))
                .statusCode(303);

        page(round)
                .body(containsString("<h1 lang=\"nl\">Anders</h1>"), containsString("value=\"sgi-europe\""))
                .body(containsString("The board decides together"));
        send(round, 1, Map.of("/year", "lots"))
                .statusCode(400)
                .body(containsString("Title: Fill this in."), containsString("value=\"lots\""));
    }

    @Test
    void takesAwayTheLastRecipient() {
        var round = aRound();

        send(
                        round,
                        0,
                        Map.of(
                                "/title/nl", "Anders",
                                "/year", "2011",
                                "/period/start", "2010-02-01",
                                "/period/end", "2011-01-31",
                                "/signOff/rule", "every-member",
                                "/languages", "en",
                                "/recipients/0/name", "",
                                "/recipients/0/code", ""))
                .statusCode(303);

        page(round).body(containsString("nobody yet"));
    }

    @Test
    void opensARoundOfATemplateAndTheNextOneOfIt() {
        var agreement = OpenedRound.anAgreement(connector);
        var opening = Map.of(
                "/agreement", agreement,
                "/title/en", "First",
                "/period/start", "2010-01-01",
                "/period/end", "2010-12-31",
                "/submission", "2011-05-13",
                "/recipients/0/name", "ETUC");

        send("/rounds/new", 0, opening)
                .statusCode(400)
                .body(containsString("Choose a template or a previous round."), containsString("value=\"First\""));
        send("/rounds/new", 0, with(opening, "/template", OpenedRound.aTemplate()))
                .statusCode(303)
                .header("Location", endsWith("/rounds/%s-1".formatted(agreement)));
        send("/rounds/new", 0, with(opening, "/previous", agreement + "-1"))
                .statusCode(303)
                .header("Location", endsWith("/rounds/%s-2".formatted(agreement)));

        page("/rounds/%s-1".formatted(agreement))
                .body(containsString("13 May 2011"), containsString("Every member approves the same text"));
        page("/rounds/%s-2".formatted(agreement)).body(containsString("report 2"), containsString("ETUC"));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }

    @Test
    void letsAuditorsReadOnly() {
        var round = aRound();

        Api.visitor(Token.AUDITOR)
                .get(round)
                .then()
                .statusCode(200)
                .body(containsString("State: planned"), not(containsString("<button class=\"btn btn-primary\">")));
        Api.visitor(Token.AUDITOR)
                .formParam("/move", "start-collecting")
                .post(round + "/moves")
                .then()
                .statusCode(403);
    }

    @Test
    void showsMarkupAsText() {
        var round = aRound();
        send(round + "/dates", 0, Map.of("/date", "2010-10-01", "/label/nl", "<script>alert(1)</script>"))
                .statusCode(303);

        page(round).body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
    }
}
