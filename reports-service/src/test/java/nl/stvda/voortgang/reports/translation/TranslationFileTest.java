package nl.stvda.voortgang.reports.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class TranslationFileTest {

    private static final String XLIFF = "application/xliff+xml";

    private final InMemoryConnector connector;
    private String agreement = "";
    private String round = "";

    TranslationFileTest(@Any InMemoryConnector connector) {
        this.connector = connector;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative()
                .with("agreement", agreement)
                .titled(dutch)
                .withJson("description", "{\"nl\": \"Wat er gebeurt.\", \"en\": \"What happens.\"}");
        initiative.submitted().to(connector);
        return initiative;
    }

    private String path() {
        return "/v1/rounds/%s/translations/en/file".formatted(round);
    }

    private String out() {
        return Api.as(Token.AUDITOR)
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response back(String xliff) {
        return back(xliff.getBytes(StandardCharsets.UTF_8));
    }

    private Response back(byte[] xliff) {
        return back(Token.SECRETARIAT, xliff);
    }

    private Response back(String token, byte[] xliff) {
        return Api.as(token)
                .config(sendingXliff())
                .contentType(XLIFF)
                .body(xliff)
                .post(path());
    }

    static RestAssuredConfig sendingXliff() {
        return RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(XLIFF, ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private String file(String units) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="en">
                <file id="report" original="/v1/rounds/%s">%s</file></xliff>""".formatted(round, units);
    }

    private static String unit(String key, String source, String target) {
        return "<unit id=\"%s\"><segment><source>%s</source><target>%s</target></segment></unit>"
                .formatted(key, source, target);
    }

    private static String titleOf(Posted initiative) {
        return "entry-title." + initiative.id();
    }

    private String english(Posted initiative) {
        return DraftReading.of(round, Token.AUDITOR)
                .entry(initiative.id())
                .orElseThrow()
                .at("/editorial/titleSupplement/en")
                .asText();
    }

    @Test
    void sendsOutWhatIsMissingWithWhatItIsOf() {
        var course = posted("De cursus. En meer & anders <dan dat>.");

        var file = out();

        assertThat(file)
                .contains("srcLang=\"nl\"", "trgLang=\"en\"", "original=\"/v1/rounds/" + round)
                .contains("<unit id=\"" + titleOf(course), "<group id=\"section.trainings\"")
                .contains("type=\"revision\">1<", "type=\"of\">" + course.id())
                .contains("<source xml:space=\"preserve\">De cursus.</source>", "En meer &amp; anders &lt;dan dat");
        assertThat(file).doesNotContain("entry-text." + course.id());
    }

    @Test
    void takesBackWhatWasSentOut() {
        var course = posted("De cursus. En nog een.");
        var translated = out().replace(
                        "De cursus.</source>", "De cursus.</source><target xml:space=\"preserve\">The course.</target>")
                .replace(
                        "En nog een.</source>",
                        "En nog een.</source><target xml:space=\"preserve\">And one more.</target>");

        back(translated)
                .then()
                .statusCode(200)
                .body("stored", equalTo(1))
                .body("items.unit", contains(titleOf(course)))
                .body("items.outcome", contains("stored"));

        assertThat(english(course)).isEqualTo("The course. And one more.");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var course = posted("De cursus");
        var file = file(unit(titleOf(course), "De cursus", "The course"));
        back(file).then().body("stored", equalTo(1));
        var before = DraftReading.of(round, Token.AUDITOR).version();

        back(file).then().statusCode(200).body("stored", equalTo(0)).body("items.outcome", contains("unchanged"));

        assertThat(DraftReading.of(round, Token.AUDITOR).version()).isEqualTo(before);
    }

    @Test
    void storesNoTranslationOfATextThatChangedSince() {
        var course = posted("De cursus");
        course.atRevision(2).titled("De nieuwe cursus").changed().to(connector);

        back(file(unit(titleOf(course), "De cursus", "The course")))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("changed"))
                .body("items[0].source", equalTo("De cursus"))
                .body("items[0].sourceNow", equalTo("De nieuwe cursus"))
                .body("items[0].text", equalTo("The course"));

        assertThat(english(course)).isEmpty();
    }

    @Test
    void storesATranslationWhereOnlyTheRevisionIsAnother() {
        var course = posted("De cursus");
        course.atRevision(2).withJson("themes", "[\"dignity\"]").changed().to(connector);

        back(file(unit(titleOf(course), "De  cursus", "The course"))).then().body("items.outcome", contains("stored"));
    }

    @Test
    void replacesNoTranslationThatSomebodyElseWroteMeanwhile() {
        var course = posted("De cursus");
        back(file(unit(titleOf(course), "De cursus", "The course"))).then().body("stored", equalTo(1));

        back(file(unit(titleOf(course), "De cursus", "Another course")))
                .then()
                .body("items.outcome", contains("taken"))
                .body("items[0].text", equalTo("Another course"))
                .body("items[0].textNow", equalTo("The course"));

        assertThat(english(course)).isEqualTo("The course");
    }

    @Test
    void replacesNothingThatTheOrganisationSays() {
        var course = posted("De cursus");

        back(file(unit("entry-text." + course.id(), "Wat er gebeurt.", "Something else.")))
                .then()
                .body("items.outcome", contains("taken"));
    }

    @Test
    void tellsWhatIsGoneEmptyUnknownAndInvalid() {
        var gone = posted("Gaat weg");
        var empty = posted("Leeg");
        var half = posted("Half. Maar niet heel.");
        var wrong = posted("Lang");
        gone.withdrawn().atRevision(2).announcedWithdrawn().to(connector);
        var halfUnit = "<unit id=\"%s\"><segment><source>Half.</source><target>Half.</target></segment>"
                        .formatted(titleOf(half))
                + "<ignorable><source> </source></ignorable><segment><source>Maar niet heel.</source></segment></unit>";

        back(file(unit(titleOf(gone), "Gaat weg", "Leaves")
                        + unit(titleOf(empty), "Leeg", " ")
                        + halfUnit
                        + unit("something", "Iets", "Something")
                        + unit(titleOf(wrong), "Lang", "a".repeat(301))))
                .then()
                .statusCode(200)
                .body("stored", equalTo(0))
                .body("items.outcome", contains("gone", "empty", "empty", "unknown", "invalid"));
    }

    @Test
    void offersSentencesThatWereTranslatedBeforeInTheFile() {
        var first = posted("Wij danken allen. Tot ziens.");
        back(file(unit(titleOf(first), "Wij danken allen. Tot ziens.", "We thank everybody. Goodbye.")))
                .then()
                .body("stored", equalTo(1));
        posted("Iets anders. Tot ziens.");

        assertThat(out()).contains("<mtc:match", ">Goodbye.</target>");
    }

    @Test
    void takesAFileFromTheSecretariatOnly() {
        var file = file(unit("title", "Rapport", "Report")).getBytes(StandardCharsets.UTF_8);

        back(Token.AUDITOR, file).then().statusCode(403);
        back(Token.contributorOf("fnv"), file).then().statusCode(403);
    }

    @Test
    void takesNoFileOfAnotherRoundOrLanguage() {
        var other = file("").replace(round, "digitalisation-2");
        var german = file(unit("title", "Rapport", "Bericht")).replace("trgLang=\"en\"", "trgLang=\"de\"");

        back(other.replace("></file>", ">" + unit("title", "Rapport", "Report") + "</file>"))
                .then()
                .statusCode(409)
                .body("type", containsString("other-translation-file"));
        back(german).then().statusCode(409).body("type", containsString("other-translation-file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<xliff",
                "<html/>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>"
            })
    void refusesWhatIsNoXliff(String content) {
        back(content).then().statusCode(400).body("type", containsString("unreadable-translation-file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<segment state=\"initial\" subState=\"x\"><source>a</source></segment>",
                "<segment><source>a</source><target><em startRef=\"7\"/></target></segment>",
            })
    void refusesWhatBreaksTheRulesOfXliff(String segment) {
        back(file("<unit id=\"title\">" + segment + "</unit>"))
                .then()
                .statusCode(400)
                .body("type", containsString("unreadable-translation-file"));
    }

    @Test
    void refusesADocumentTypeWhateverItSays() {
        var body = file(unit("title", "Rapport", "&e;"));
        var inside = "<!DOCTYPE xliff [<!ENTITY e \"Report\">]>";
        var outside = "<!DOCTYPE xliff SYSTEM \"file:///etc/hostname\">";
        var start = body.indexOf("<xliff");

        for (var type : new String[] {inside, outside}) {
            back(body.substring(0, start) + type + body.substring(start))
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("document type"));
        }
    }

    @Test
    void refusesWhatIsLargerThanAnyFileOfOurs() {
        var many = new StringBuilder();
        IntStream.rangeClosed(0, 2_000).forEach(number -> many.append(unit("heading.s" + number, "a", "b")));
        var deep = unit("title", "Rapport", "<mrk id=\"m\">".repeat(30) + "</mrk>".repeat(30));
        var lengthy = unit("title", "Rapport", "a".repeat(100_001));
        var attribute = unit("title\" name=\"" + "a".repeat(2_001), "Rapport", "Report");

        back(file(many.toString())).then().statusCode(400).body("detail", containsString("2,000 units"));
        back(file(deep)).then().statusCode(400).body("detail", containsString("20 levels"));
        back(file(lengthy)).then().statusCode(400).body("detail", containsString("100,000 characters"));
        back(file(attribute)).then().statusCode(400).body("detail", containsString("attribute"));
        back(new byte[3 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .body("type", containsString("translation-file-too-large"));
        back(new byte[] {'<', (byte) 0xff}).then().statusCode(400).body("detail", containsString("UTF-8"));
    }

    @Test
    void leavesOutWhatTheLibraryWouldTakeForACode() {
        var odd = posted("Een teken \uE101\uE110 van ons");
        var even = posted("Een teken van iedereen \uD83D\uDE00");

        assertThat(out()).contains(titleOf(even), "\uD83D\uDE00").doesNotContain(titleOf(odd));
        back(file(unit(titleOf(even), "Een teken van iedereen \uD83D\uDE00", "A sign \uE101")))
                .then()
                .statusCode(400)
                .body("detail", containsString("private use"));
    }
}
