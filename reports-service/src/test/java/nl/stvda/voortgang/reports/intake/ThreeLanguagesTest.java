package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.junit.jupiter.api.Test;

/** An installation whose texts are in Finnish, Swedish and English, and whose pages have words in English only. */
@QuarkusTest
@TestProfile(ThreeLanguagesTest.Finland.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ThreeLanguagesTest {

    private static final String NARRATIVE = "/v1/rounds/digitalisation-2/narratives/closing";

    @Inject
    @Any
    InMemoryConnector connector;

    private static Posted anInitiative() {
        return Posted.anInitiative()
                .withJson("title", "{\"sv\": \"En kurs\", \"fi\": \"Kurssi\"}")
                .withJson("description", "{\"fi\": \"Kurssin *kuvaus*.\"}")
                .withJson("links", "[]")
                .withJson("amounts", "[]");
    }

    @Test
    void theDraftHasTheLanguagesThatWerePosted() {
        var initiative = anInitiative();

        initiative.submitted().to(connector);

        var entry = DraftReading.now().entry(initiative.id()).orElseThrow();
        assertThat(entry.get("title")).hasToString("{\"fi\":\"Kurssi\",\"sv\":\"En kurs\"}");
        assertThat(entry.get("description")).hasToString("{\"fi\":\"Kurssin *kuvaus*.\"}");
    }

    @Test
    void whatHasNoNameGoesByItsCodeInEachLanguage() {
        var initiative = anInitiative().with("organisation", "sak");

        initiative.submitted().to(connector);

        var entry = DraftReading.now().entry(initiative.id()).orElseThrow();
        assertThat(entry.at("/organisation/name")).hasToString("{\"fi\":\"sak\",\"sv\":\"sak\",\"en\":\"sak\"}");
    }

    @Test
    void namesOfTheCatalogueAreInItsLanguages() {
        Delivery.of("nl.stvda.organisation.registered.v1", "organisation:ek", """
                        {"code": "ek", "side": "employers", "name": {"sv": "Finlands näringsliv", "fi": "Elinkeinoelämä", "nl": "Werk"}}
                        """)
                .to(connector);
        var initiative = anInitiative().with("organisation", "ek");

        initiative.submitted().to(connector);

        var entry = DraftReading.now().entry(initiative.id()).orElseThrow();
        assertThat(entry.at("/organisation/name"))
                .hasToString("{\"fi\":\"Elinkeinoelämä\",\"sv\":\"Finlands näringsliv\"}");
    }

    @Test
    void theDocumentTakesTheFirstLanguageThatThereIsATextIn() {
        var initiative = anInitiative();
        initiative.submitted().to(connector);

        Api.as(Token.AUDITOR)
                .accept(ContentType.HTML)
                .header("Accept-Language", "nl, fi;q=0.9")
                .get("/v1/rounds/digitalisation-2/draft")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("lang=\"fi\">Kurssi<"))
                .body(not(containsString("En kurs")));
    }

    @Test
    void narrativesAreWrittenInItsLanguages() {
        var tag = Api.as(Token.AUDITOR).get(NARRATIVE).getHeader("ETag");

        Api.as(Token.SECRETARIAT, "{\"text\": {\"sv\": \"Till sist\", \"fi\": \"Lopuksi\"}, \"themes\": []}")
                .header("If-Match", tag)
                .put(NARRATIVE)
                .then()
                .statusCode(200)
                .body("text", equalTo(Map.of("fi", "Lopuksi", "sv", "Till sist")));
    }

    @Test
    void aSectionAboutThemesIsCalledAfterThemInEachOfItsLanguages() {
        Delivery.of("nl.stvda.agreement.registered.v1", "agreement:digitalisation", """
                        {"code": "digitalisation", "title": {"fi": "Digitalisaatio"},
                         "themes": [{"code": "dignity", "label": {"fi": "Ihmisarvo", "sv": "Värdighet"}}]}
                        """)
                .withHeader("ce_time", "2030-01-01T00:00:00Z")
                .to(connector);

        var heading = DraftReading.now()
                .section("theme-human-in-control-and-dignity")
                .orElseThrow()
                .get("heading");

        assertThat(heading)
                .hasToString("{\"fi\":\"human-in-control; Ihmisarvo\",\"sv\":\"human-in-control; Värdighet\","
                        + "\"en\":\"human-in-control; Ihmisarvo\"}");
    }

    @Test
    void refusesALanguageThatItDoesNotHave() {
        var tag = Api.as(Token.AUDITOR).get(NARRATIVE).getHeader("ETag");

        Api.as(Token.SECRETARIAT, "{\"text\": {\"nl\": \"Tot slot\"}, \"themes\": []}")
                .header("If-Match", tag)
                .put(NARRATIVE)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/text/nl")))
                .body("errors.detail", equalTo(List.of("This field is not known here. Known are: en, fi, sv.")));
    }

    /** Settings of such an installation. */
    public static final class Finland implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.languages.tags", "fi,sv,en",
                    "voortgang.languages.delivery", "en",
                    "voortgang.languages.pages", "en");
        }
    }
}
