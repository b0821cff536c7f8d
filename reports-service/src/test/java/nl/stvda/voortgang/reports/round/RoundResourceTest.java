package nl.stvda.voortgang.reports.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RoundResourceTest {

    @Test
    void saysWhatTheRoundIsAboutAndWhoSetItsDates() {
        var answer = Api.as(Token.AUDITOR).get("/v1/rounds/digitalisation-2");

        answer.then().statusCode(200).body("", equalTo(JsonPath.from("""
                {
                  "id": "digitalisation-2",
                  "agreement": "digitalisation",
                  "ordinal": 2,
                  "title": {
                    "nl": "Tweede voortgangsrapport over de Raamovereenkomst Digitalisering",
                    "en": "Second progress report on the Framework Agreement on Digitalisation"
                  },
                  "year": 2022,
                  "period": {"start": "2021-05-01", "end": "2022-04-30"},
                  "state": "collecting",
                  "moves": ["start-editing", "cancel"],
                  "deadlines": [
                    {
                      "kind": "national",
                      "date": "2022-05-13",
                      "label": {
                        "nl": "Bijdragen van de organisaties binnen",
                        "en": "Contributions of the organisations received"
                      },
                      "setBy": "Secretariat of the Labour Foundation",
                      "setAt": "2022-01-10T09:00:00Z"
                    },
                    {
                      "kind": "sdc-adoption",
                      "date": "2022-06-28",
                      "label": {
                        "nl": "Vaststelling door het Comité voor de sociale dialoog",
                        "en": "Adoption by the Social Dialogue Committee"
                      },
                      "setBy": "Social Dialogue Committee",
                      "setAt": "2022-01-10T09:00:00Z"
                    }
                  ],
                  "signOff": {"rule": "every-member", "deadlineCountsAsConsent": false, "abstentionAllowed": false},
                  "recipients": [
                    {"code": "etuc", "name": "ETUC"},
                    {"code": "businesseurope", "name": "BusinessEurope"},
                    {"code": "smeunited", "name": "SMEunited"},
                    {"code": "sgi-europe", "name": "SGI Europe"}
                  ],
                  "languages": ["nl", "en"],
                  "template": "digitalisation-full-report",
                  "version": 0
                }
                """).getMap("")));
    }

    @Test
    void listsRounds() {
        var answer = Api.as(Token.AUDITOR).get("/v1/rounds");

        answer.then().statusCode(200).body("items.id", hasItem("digitalisation-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rounds/", "/v1/rounds;a=b", "/v1/rounds/digitalisation-2;a=b"})
    void isNotAtAnAddressThatIsNearlyItsOwn(String path) {
        Api.as(Token.AUDITOR).urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void knowsNoOtherRound() {
        var answer = Api.as(Token.AUDITOR).get("/v1/rounds/none");

        answer.then().statusCode(404).body("title", equalTo("Round not found"));
    }

    @Test
    void knowsNoRoundWithAPercentSignInItsId() {
        var answer = Api.as(Token.AUDITOR).urlEncodingEnabled(false).get("/v1/rounds/%25/narratives");

        answer.then().statusCode(404).body("title", equalTo("Round not found"));
    }

    @Test
    void knowsNoRoundWithAControlCharacterInItsId() {
        var answer = Api.as(Token.AUDITOR).urlEncodingEnabled(false).get("/v1/rounds/%00");

        answer.then().statusCode(404).body("title", equalTo("Not found"));
    }
}
