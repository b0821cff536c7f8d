package nl.stvda.voortgang.reports.dashboard.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.translation.StandInTranslationService;
import nl.stvda.voortgang.reports.translation.word.WordFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Translating on pages. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class TranslationPageResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;
    private String unit = "";

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        StandInTranslationService.reset();
        round = TestRound.in(dataSource).says("closing", "Wij <b>danken</b> allen.");
        unit = Api.as(Token.AUDITOR)
                .get(round.path("/translations/en?state=missing&section=closing"))
                .path("items[0].unit");
    }

    private String page() {
        return "/rounds/%s/translation".formatted(round.id());
    }

    private String unitPage() {
        return "%s/en/%s".formatted(page(), unit);
    }

    private String tag() {
        return Api.as(Token.AUDITOR)
                .get(round.path("/translations/en/units/" + unit))
                .path("tag");
    }

    private ValidatableResponse write(String tag, String words) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("tag", tag)
                .formParam("text", words)
                .post(unitPage())
                .then();
    }

    private ValidatableResponse send(String xliff) {
        return Api.visitor(Token.SECRETARIAT)
                .multiPart("file", "translated.xlf", xliff.getBytes(StandardCharsets.UTF_8), "application/xliff+xml")
                .post(page() + "/en/file")
                .then();
    }

    @Test
    void listsWhatIsMissing() {
        Api.visitor(Token.AUDITOR)
                .get(page() + "?language=en")
                .then()
                .statusCode(200)
                .body(containsString(unitPage()), containsString("Wij &lt;b&gt;danken&lt;/b&gt; allen."));
    }

    @Test
    void showsATextBesideItsSourceAndSavesIt() {
        Api.visitor(Token.SECRETARIAT)
                .get(unitPage())
                .then()
                .statusCode(200)
                .body(containsString("From Dutch"), containsString("In English"));

        write(tag(), "We thank everybody.").statusCode(303).cookie("notice");

        Api.as(Token.AUDITOR)
                .get(round.path("/narratives/closing"))
                .then()
                .body("text.en", equalTo("We thank everybody."));
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFaster() {
        var seen = tag();
        write(seen, "We thank everybody.").statusCode(303);

        write(seen, "Our thanks to all.").statusCode(412).body(containsString("Our thanks to all."));
    }

    @Test
    void asksForNoMoreThanFits() {
        write(tag(), " ").statusCode(400).body(containsString("Nothing was saved"));
    }

    @Test
    void sendsAFileOutAndTellsWhatBecameOfWhatCameBack() {
        var out = Api.visitor(Token.SECRETARIAT).get(page() + "/en/file");
        var file = out.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("-nl-en.xlf"))
                .extract()
                .asString();
        assertThat(file).contains("danken");
        round.says("closing", "Wij danken iedereen.");

        // not in the offers, which have the same source where another test translated it
        send(file.replaceFirst(
                        "allen\\.</source>(?=\\s*</segment>)",
                        "allen.</source><target xml:space=\"preserve\">Thanks.</target>"))
                .statusCode(200)
                .body(containsString("0 texts were saved"))
                .body(containsString("the source changed"), containsString("Wij danken iedereen."));
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        send("<html/>")
                .statusCode(400)
                .body(containsString("This file cannot be read."), not(containsString("was saved,")));
    }

    @Test
    void letsAMachineTranslateAndSaysThatItDid() {
        Api.visitor(Token.SECRETARIAT)
                .formParam("tag", tag())
                .post("%s/en/machine/%s".formatted(page(), unit))
                .then()
                .statusCode(303);

        Api.visitor(Token.SECRETARIAT)
                .get(unitPage())
                .then()
                .body(containsString("by a machine, not confirmed"))
                .body(containsString("A machine wrote this, asked by secretariat"))
                .body(containsString("en: Wij &lt;b&gt;danken&lt;/b&gt; allen."));
    }

    @Test
    void letsAMachineWriteWhatIsMissing() {
        Api.visitor(Token.SECRETARIAT)
                .get(page() + "?language=en")
                .then()
                .body(containsString("Let the machine write what is missing (1)"));

        Api.visitor(Token.SECRETARIAT)
                .post(page() + "/en/machine")
                .then()
                .statusCode(200)
                .body(containsString("1 text was saved"), not(containsString("Let the machine write")));
    }

    @Test
    void saysThatTheMachineDoesNotAnswerAndShowsTheRest() {
        StandInTranslationService.fail(502);

        Api.visitor(Token.SECRETARIAT)
                .post(page() + "/en/machine")
                .then()
                .statusCode(503)
                .body(containsString("The translation service does not answer."), containsString(unitPage()));
    }

    @Test
    void offersNoMachineToThoseWhoOnlyRead() {
        Api.visitor(Token.AUDITOR)
                .get(page() + "?language=en")
                .then()
                .body(not(containsString("Let the machine write")));
    }

    @Test
    void sendsAWordTableOutAndTakesItBack() {
        var file = Api.visitor(Token.SECRETARIAT)
                .get(page() + "/en/file?form=word")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("-nl-en.docx"))
                .extract()
                .asByteArray();

        Api.visitor(Token.SECRETARIAT)
                .multiPart("file", "translated.docx", file, WordFormat.MEDIA_TYPE)
                .post(page() + "/en/file")
                .then()
                .statusCode(200)
                .body(containsString("0 texts were saved"), containsString("not translated, or not all of it"));
    }
}
