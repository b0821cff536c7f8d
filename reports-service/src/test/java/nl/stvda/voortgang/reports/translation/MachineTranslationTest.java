package nl.stvda.voortgang.reports.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.nio.charset.StandardCharsets;
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
import nl.stvda.voortgang.reports.translation.machine.TranslationAllowance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A machine translates, and is marked as long as nobody confirmed it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class MachineTranslationTest {

    private final InMemoryConnector connector;
    private final TranslationAllowance allowance;
    private String agreement = "";
    private String round = "";

    MachineTranslationTest(@Any InMemoryConnector connector, TranslationAllowance allowance) {
        this.connector = connector;
        this.allowance = allowance;
    }

    @BeforeEach
    void openARound() {
        StandInTranslationService.reset();
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private String posted(String dutch) {
        var initiative = Posted.anInitiative()
                .with("agreement", agreement)
                .titled(dutch)
                .withJson("description", "{\"nl\": \"Wat er gebeurt.\", \"en\": \"What happens.\"}");
        initiative.submitted().to(connector);
        return "entry-title." + initiative.id();
    }

    private String path(String below) {
        return "/v1/rounds/%s/translations%s".formatted(round, below);
    }

    private Response read(String unit) {
        return Api.as(Token.AUDITOR).get(path("/en/units/" + unit));
    }

    private Response act(String unit, String action) {
        return Api.as(Token.SECRETARIAT)
                .header("If-Match", read(unit).getHeader("ETag"))
                .post(path("/en/units/%s/%s".formatted(unit, action)));
    }

    private Response translateMissing() {
        return Api.as(Token.SECRETARIAT).post(path("/en/machine-translations"));
    }

    @Test
    void marksWhatAMachineWroteUntilSomebodyConfirmsIt() {
        var unit = posted("De cursus");

        act(unit, "machine-translation")
                .then()
                .statusCode(200)
                .body("state", equalTo("machine"))
                .body("machine", equalTo(true))
                .body("text", equalTo("en: De cursus"));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/checks".formatted(round))
                .then()
                .body("findings.find { it.check == 'machine-translation' }.severity", equalTo("blocker"));
        Api.as(Token.AUDITOR)
                .get("/v1/audit?round=" + round)
                .then()
                .body("items.entry.action", hasItem("translation.machine-written"));
        act(unit, "confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("translated"))
                .body("machine", equalTo(true));
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/checks".formatted(round))
                .then()
                .body("findings.check", not(hasItem("machine-translation")));
    }

    @Test
    void tellsTranslatorsWhatAMachineWrote() {
        var unit = posted("De cursus");
        act(unit, "machine-translation").then().statusCode(200);

        var file = Api.as(Token.AUDITOR).get(path("/en/file")).asString();

        assertThat(file).contains("subState=\"voortgang:machine\"", "en: De cursus");
    }

    @Test
    void staysMarkedWhereATranslatorDidNotTouchIt() {
        var unit = posted("De cursus");
        act(unit, "machine-translation").then().statusCode(200);
        var file = Api.as(Token.AUDITOR).get(path("/en/file")).asString();

        Api.as(Token.SECRETARIAT)
                .config(TranslationFileTest.sendingXliff())
                .contentType("application/xliff+xml")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(path("/en/file"))
                .then()
                .statusCode(200)
                .body("stored", equalTo(0));

        read(unit).then().body("state", equalTo("machine"));
    }

    @Test
    void writesAllThatIsMissingInParts() {
        IntStream.range(0, 55).forEach(number -> posted("Cursus " + number));

        translateMissing()
                .then()
                .statusCode(200)
                .header("Translations-Left", equalTo("5"))
                .body("stored", equalTo(50));
        translateMissing().then().header("Translations-Left", equalTo("0")).body("stored", equalTo(5));

        Api.as(Token.AUDITOR)
                .get(path(""))
                .then()
                .body("machine", equalTo(true))
                .body("items[1].counts.machine", equalTo(55))
                .body("items[1].counts.missing", equalTo(0));
    }

    @Test
    void asksForNothingThatIsThere() {
        posted("De cursus");
        translateMissing().then().body("stored", equalTo(1));
        StandInTranslationService.reset();

        translateMissing().then().statusCode(200).body("stored", equalTo(0));

        assertThat(StandInTranslationService.asked()).isEmpty();
    }

    @Test
    void writesNothingWhereAPersonDid() {
        var unit = posted("De cursus");
        Api.as(Token.SECRETARIAT, "{\"text\": \"The course\"}")
                .header("If-Match", "*")
                .put(path("/en/units/" + unit))
                .then()
                .statusCode(200);

        act(unit, "machine-translation").then().statusCode(409).body("type", containsString("already-translated"));

        read(unit).then().body("text", equalTo("The course"));
    }

    @Test
    void changesNothingWhereTheServiceFails() {
        var unit = posted("De cursus");
        var before = DraftReading.of(round, Token.AUDITOR).version();
        StandInTranslationService.fail(500);

        for (var address : List.of("/en/units/%s/machine-translation".formatted(unit), "/en/machine-translations")) {
            Api.whateverHappens()
                    .auth()
                    .oauth2(Token.SECRETARIAT)
                    .header("If-Match", read(unit).getHeader("ETag"))
                    .post(path(address))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("10"))
                    .body("type", containsString("translation-service-away"))
                    .body("detail", equalTo("The translation service gave no answer that can be used."));
        }

        assertThat(DraftReading.of(round, Token.AUDITOR).version()).isEqualTo(before);
        read(unit).then().statusCode(200).body("state", equalTo("missing"));
    }

    @Test
    void countsWhatIsSentOnADay() {
        var unit = posted("De cursus");
        var before = allowance.left();

        act(unit, "machine-translation").then().statusCode(200);

        assertThat(allowance.left()).isEqualTo(before - "De cursus".length());
        assertThat(allowance.take(allowance.left() + 1)).isFalse();
        assertThat(allowance.left()).isEqualTo(before - "De cursus".length());
    }
}
