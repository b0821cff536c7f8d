package nl.stvda.voortgang.initiatives.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** The catalogue is changed by request, and the other services are told. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CatalogueChangesTest {

    private static final String AGREEMENT = """
            {"title": {"nl": "Raamovereenkomst", "en": "Framework agreement"}, "signedOn": "2026-06-01",
             "themes": [{"code": "%s", "label": {"nl": "Thema", "en": "Theme"}}]}
            """;

    private final DataSource database;

    CatalogueChangesTest(DataSource database) {
        this.database = database;
    }

    private static String aCode() {
        return "c-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Response put(String path, String body) {
        return Api.as(Token.SECRETARIAT, body).put("/v1/" + path);
    }

    private static Response put(String path, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", ifMatch).put("/v1/" + path);
    }

    private List<String> told(String aggregate) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select payload from outbox where aggregate_id = ? order by id")) {
            query.setString(1, aggregate);
            var payloads = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    payloads.add(rows.getString(1));
                }
            }
            return payloads;
        }
    }

    @Test
    void makesAnAgreementWithItsThemesAndTellsOfIt() throws SQLException {
        var code = aCode();
        var theme = aCode();

        var answer = put("agreements/" + code, AGREEMENT.formatted(theme));

        answer.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("title.en", equalTo("Framework agreement"))
                .body("themes[0].official.en", equalTo("Theme"))
                .body("themes[0].translation.nl", equalTo("Thema"));
        Api.anonymous().get("/v1/agreements").then().body("code", hasItem(code));
        assertThat(told("agreement:" + code)).singleElement().asString().contains(theme, "2026-06-01");
    }

    @Test
    void changesOnlyWhatTheWriterHasSeen() throws SQLException {
        var code = aCode();
        var body = AGREEMENT.formatted(aCode());
        put("agreements/" + code, body);
        var renamed = body.replace("Theme", "Another theme");

        put("agreements/" + code, body).then().statusCode(428);
        put("agreements/" + code, "\"0\"", renamed).then().statusCode(200).header("ETag", equalTo("\"1\""));
        put("agreements/" + code, "\"0\"", body).then().statusCode(412).header("ETag", equalTo("\"1\""));
        put("agreements/" + code, "\"1\"", renamed).then().statusCode(200).header("ETag", equalTo("\"1\""));
        put("agreements/" + aCode(), "\"0\"", AGREEMENT.formatted(aCode()))
                .then()
                .statusCode(412);

        assertThat(told("agreement:" + code)).hasSize(2);
        Api.anonymous().get("/v1/agreements/" + code).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void letsAnOrganisationOfANewSideTakePart() throws SQLException {
        var side = aCode();
        var code = aCode();
        var organisation = """
                {"side": "%s", "name": {"nl": "SER"}, "fullName": {"nl": "Sociaal-Economische Raad"}}
                """.formatted(side);
        put("organisations/" + code, organisation).then().statusCode(400).body("errors.code", contains("unknown-side"));

        put("sides/" + side, "{\"label\": {\"nl\": \"Overheid\", \"en\": \"Government\"}}")
                .then()
                .statusCode(201);
        put("organisations/" + code, organisation).then().statusCode(201);

        Api.anonymous().get("/v1/sides").then().body("code", hasItem(side));
        assertThat(told("side:" + side)).singleElement().asString().contains("Government", "position");
        Api.anonymous().get("/v1/organisations").then().body("code", hasItem(code));
        assertThat(told("organisation:" + code)).singleElement().asString().contains(side);
    }

    @Test
    void makesLevelsAndInstruments() {
        var code = aCode();

        put("levels/" + code, "{\"label\": {\"nl\": \"Keten\", \"en\": \"Chain\"}}")
                .then()
                .statusCode(201);
        put("instruments/" + code, "{\"label\": {\"nl\": \"Wet\"}, \"matrixColumn\": \"agreements\"}")
                .then()
                .statusCode(201)
                .body("matrixColumn", equalTo("agreements"));

        Api.anonymous().get("/v1/levels").then().body("code", hasItem(code));
        Api.anonymous().get("/v1/instruments/" + code).then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void letsInitiativesBeOfASideThatWasAdded() {
        var side = aCode();
        put("sides/" + side, "{\"label\": {\"nl\": \"Overheid\"}}");

        var id = Example.anInitiative().with("/side", "\"%s\"".formatted(side)).postedBy("fnv");

        Api.as(Token.SECRETARIAT)
                .queryParam("side", side)
                .get("/v1/initiatives")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.side", contains(side));
    }

    @Test
    void keepsThemesOfOthersAndThoseInUse() {
        var body = AGREEMENT.formatted("digital-skills");

        put("agreements/" + aCode(), body)
                .then()
                .statusCode(400)
                .body("errors.code", contains("code-in-use"))
                .body("errors.pointer", contains("#/themes/0/code"));
    }

    @Test
    void removesAThemeOnlyWhileNothingIsAboutIt() {
        var agreement = aCode();
        var theme = aCode();
        var body = AGREEMENT.formatted(theme);
        var without = body.replaceAll("(?s)\\[.*]", "[]");
        put("agreements/" + agreement, body);
        put("agreements/" + agreement, "\"0\"", without).then().statusCode(200).body("themes", empty());
        put("agreements/" + agreement, "\"1\"", body).then().statusCode(200);

        Api.as(
                        Token.contributorOf("fnv"),
                        Example.anInitiative()
                                .with("/agreement", "\"%s\"".formatted(agreement))
                                .with("/themes", "[\"%s\"]".formatted(theme))
                                .body()
                                .toString())
                .post("/v1/initiatives")
                .then()
                .statusCode(201);

        put("agreements/" + agreement, "\"2\"", without)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/theme-in-use"));
        Api.anonymous().get("/v1/agreements/" + agreement).then().body("themes.code", contains(theme));
    }

    @Test
    void touchesNeitherTheSandboxNorWhatSidesDoTogether() {
        put(
                        "organisations/sandbox",
                        "*",
                        "{\"side\": \"workers\", \"name\": {\"nl\": \"A\"}, \"fullName\": {\"nl\": \"A\"}}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/code-in-use"));
        put("sides/joint", "{\"label\": {\"nl\": \"Samen\"}}").then().statusCode(409);
        Api.anonymous().get("/v1/organisations/sandbox").then().statusCode(404);
    }

    @Test
    void tellsWhoChangedWhat() {
        var code = aCode();
        put("sides/" + code, "{\"label\": {\"nl\": \"Overheid\"}}");

        Api.as(Token.AUDITOR)
                .get("/v1/catalogue/history")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("side"))
                .body("items[0].code", equalTo(code))
                .body("items[0].by", equalTo("secretariat"));
    }

    @Test
    void namesEveryViolationAtOnce() {
        put("agreements/No Code", "{}").then().statusCode(400);
        put("agreements/" + aCode(), """
                {"title": {"nl": ""}, "signedOn": "once", "themes": [{"code": "No Code"}], "colour": "red"}
                """)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/title/nl"))
                .body("errors.pointer", hasItem("#/signedOn"))
                .body("errors.pointer", hasItem("#/themes/0/code"))
                .body("errors.pointer", hasItem("#/themes/0/label"))
                .body("errors.pointer", hasItem("#/colour"));
    }
}
