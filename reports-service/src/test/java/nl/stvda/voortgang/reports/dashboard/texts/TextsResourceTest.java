package nl.stvda.voortgang.reports.dashboard.texts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The texts of the report on their pages. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class TextsResourceTest {

    @Inject
    Session session;

    private static final String PAGE = "/rounds/digitalisation-2/texts/closing";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static String version() {
        return Api.visitor(Token.SECRETARIAT)
                .get(PAGE)
                .htmlPath()
                .getString("**.find { it.@name == 'version' }.@value");
    }

    private static ValidatableResponse save(String dutch, String version) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("text-nl", dutch)
                .formParam("text-en", "To close")
                .formParam("version", version)
                .post(PAGE)
                .then();
    }

    @Test
    void savesATextAndTellsSo() {
        save("Tot **slot**\r\n\r\nnog dit", version()).statusCode(303).cookie("notice");

        Api.visitor(Token.SECRETARIAT)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<strong>slot</strong>"), containsString("<p>nog dit</p>"));
        Api.visitor(Token.SECRETARIAT)
                .get("/rounds/digitalisation-2/texts")
                .then()
                .body(containsString("Texts of the report"), containsString("written"), containsString("missing"));
    }

    @Test
    void showsBothTextsWhenTwoWriteAtOnce() {
        var seen = version();
        save("Eerste tekst " + seen, seen).statusCode(303);

        save("Tweede tekst " + seen, seen)
                .statusCode(412)
                .body(containsString("Somebody else saved this text while you typed"))
                .body(containsString("<del>Eerste</del><ins>Tweede</ins>"))
                .body(containsString("Tweede tekst " + seen + "</textarea>"))
                .body(not(containsString("name=\"version\" value=\"%s\"".formatted(seen))));

        Api.visitor(Token.SECRETARIAT).get(PAGE).then().body(containsString("Eerste tekst " + seen));
        save("Derde tekst", version()).statusCode(303);
    }

    @Test
    void keepsWhatWasTypedWhereTheRoundTakesNoMoreChanges() {
        var seen = version();
        stateOfRound("SUBMITTED");
        try {
            save("Te laat getypt", seen)
                    .statusCode(409)
                    .body(containsString("The round takes no more changes."))
                    .body(containsString("Te laat getypt</textarea>"));
        } finally {
            stateOfRound("COLLECTING");
        }
    }

    private void stateOfRound(String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update round set state = :state where id = 'digitalisation-2'")
                        .setParameter("state", state)
                        .executeUpdate());
    }

    @Test
    void showsATextWithoutSavingIt() {
        var seen = version();

        Api.visitor(Token.SECRETARIAT)
                .formParam("text-nl", "Alleen *bekijken*")
                .formParam("version", seen)
                .formParam("preview", "true")
                .post(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<em>bekijken</em>"));
        Api.visitor(Token.SECRETARIAT).get(PAGE).then().body(not(containsString("bekijken")));
    }

    @Test
    void keepsATextThatIsTooLong() {
        save("a".repeat(20_001), version())
                .statusCode(400)
                .body(containsString("longer than 20,000 characters"), containsString("a".repeat(20_001)));
    }

    @Test
    void showsMarkupAsText() {
        save("<script>alert(1)</script>", version()).statusCode(303);

        Api.visitor(Token.SECRETARIAT)
                .get(PAGE)
                .then()
                .body(containsString("&lt;script&gt;"), not(containsString("<script>alert")));
    }

    @Test
    void letsAuditorsReadOnly() {
        Api.visitor(Token.AUDITOR).get(PAGE).then().statusCode(200).body(not(containsString("<textarea")));
        Api.visitor(Token.AUDITOR).formParam("text-nl", "a").post(PAGE).then().statusCode(403);
    }
}
