package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.search.Searching.ids;
import static nl.stvda.voortgang.initiatives.search.Searching.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An installation whose texts are in Finnish, Swedish and English. */
@QuarkusTest
@TestProfile(ThreeLanguagesTest.Finland.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ThreeLanguagesTest {

    private static final String FNV = Token.contributorOf("fnv");

    private final OutboxRows outbox;

    ThreeLanguagesTest(OutboxRows outbox) {
        this.outbox = outbox;
    }

    private static Example anInitiative() {
        return Example.anInitiative()
                .with("/title", "{\"en\": \"A course\", \"fi\": \"Kurssi\"}")
                .with("/description", "{\"sv\": \"En kurs.\"}")
                .with("/links", "[]")
                .with("/amounts", "[]");
    }

    private static List<String> found(String text) {
        return ids(list(FNV, "text", text));
    }

    @Test
    void textsAreInItsLanguagesAndInItsOrder() {
        var id = anInitiative().postedBy("fnv");

        var answer = Api.as(FNV).get("/v1/initiatives/{id}", id);

        assertThat(answer.asString())
                .contains("\"title\":{\"fi\":\"Kurssi\",\"en\":\"A course\"},\"description\":{\"sv\":\"En kurs.\"}");
    }

    @Test
    void eventsSayTheSame() throws Exception {
        var id = anInitiative().postedBy("fnv");

        var event = new ObjectMapper().readTree(outbox.about(id).getFirst().payload());

        assertThat(event.get("title")).hasToString("{\"fi\":\"Kurssi\",\"en\":\"A course\"}");
    }

    @Test
    void refusesALanguageThatItDoesNotHaveAndNamesThoseThatItHas() {
        Api.as(FNV, anInitiative().with("/title/nl", "\"Cursus\"").json())
                .post("/v1/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/title/nl")))
                .body("errors.code", equalTo(List.of("unknown-field")))
                .body("errors.detail", equalTo(List.of("This field is not known here. Known are: en, fi, sv.")));
    }

    @Test
    void asksForATextInOneOfItsLanguages() {
        Api.as(FNV, anInitiative().with("/title", "{}").json())
                .post("/v1/initiatives")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("no-language"))
                .body("errors.detail", hasItem("Give the text in at least one of these languages: fi, sv, en."));
    }

    @ParameterizedTest
    @CsvSource({
        "/title/fi, koulutukset, koulutuksissa",
        "/description/fi, työntekijöille, työntekijät",
        "/title/sv, utbildningarna, utbildning",
        "/description/sv, arbetstagare, arbetstagarna",
        "/title/en, trainings, training",
        "/title/fi, yhteistyö, teistyö",
    })
    void findsTheFormsThatAWordHasInEachLanguage(String place, String said, String asked) {
        var word = aWord();
        var id = anInitiative().with(place, "\"%s %s\"".formatted(word, said)).postedBy("fnv");
        anInitiative().with(place, "\"%s muuta\"".formatted(word)).postedBy("fnv");

        await().untilAsserted(() -> assertThat(found(word + " " + asked)).containsExactly(id));
    }

    @Test
    void sortsByTheTitleInItsFirstLanguage() {
        var word = aWord();
        var second = anInitiative()
                .with("/title", "{\"fi\": \"b %s\", \"en\": \"a\"}".formatted(word))
                .postedBy("fnv");
        var first = anInitiative()
                .with("/title", "{\"en\": \"a %s\"}".formatted(word))
                .postedBy("fnv");

        assertThat(ids(list(FNV, "text", word, "sort", "title"))).containsExactly(first, second);
    }

    @Test
    void tellsOfATitleThatIsNearInOneOfItsLanguages() {
        var title = "Digitaalisten taitojen kurssi " + aWord();
        var earlier = anInitiative()
                .with("/title", "{\"fi\": \"%s\"}".formatted(title))
                .postedBy("cnv");
        var later = anInitiative()
                .with("/title", "{\"fi\": \"%s 2\", \"sv\": \"Annat\"}".formatted(title))
                .postedBy("fnv");

        await().untilAsserted(() -> Api.as(FNV)
                .get("/v1/initiatives/{id}/candidates", later)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(earlier)));
    }

    @Test
    void theCatalogueHasNoOtherLanguages() {
        Api.anonymous()
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .body("[0].name.keySet()", equalTo(Set.of("en")));
    }

    @Test
    void theDocumentOfTheApiDescribesItsLanguages() {
        RestAssured.get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("components.schemas.LocalizedText.properties.keySet()", hasItems("fi", "sv", "en"))
                .body("components.schemas.LocalizedText.properties.size()", equalTo(3))
                .body(
                        "components.schemas.LocalizedText.properties.fi.description",
                        equalTo("Finnish, at most 5,000 characters; fewer where the field says so"));
    }

    @Test
    void theTitleOfAnAgreementIsInTheLanguageOfDeliveryAndTranslatedIntoTheOthers() {
        RestAssured.get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("components.schemas.OfficialTitle.properties.keySet()", equalTo(Set.of("sv")))
                .body("components.schemas.TranslatedTitle.properties.keySet()", equalTo(Set.of("fi", "en")));
    }

    @Test
    void aTableHasAColumnForEach() {
        var csv = Api.as(FNV).accept("text/csv").get("/v1/initiatives/export?organisation=fnv");

        assertThat(csv.asString().lines().findFirst().orElseThrow())
                .contains("title.fi,title.sv,title.en,description.fi,description.sv,description.en")
                .doesNotContain(".nl");
    }

    /** Settings of such an installation. */
    public static final class Finland implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.languages.tags", "fi,sv,en",
                    "voortgang.languages.delivery", "sv",
                    "voortgang.languages.pages", "en");
        }
    }
}
