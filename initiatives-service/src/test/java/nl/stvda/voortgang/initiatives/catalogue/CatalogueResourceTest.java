package nl.stvda.voortgang.initiatives.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Everyone may read the catalogue, without a token. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CatalogueResourceTest {

    @Test
    void listsTheSixOrganisations() {
        var answer = Api.anonymous().get("/v1/organisations");

        answer.then()
                .statusCode(200)
                .body("code[0..5]", contains("vno-ncw", "mkb-nederland", "lto-nederland", "fnv", "cnv", "vcp"))
                .body("side[0..5]", contains("employers", "employers", "employers", "workers", "workers", "workers"))
                .body("name.nl[0..5]", contains("VNO-NCW", "MKB-Nederland", "LTO-Nederland", "FNV", "CNV", "VCP"))
                .body("fullName.nl[0..5]", everyItem(not(empty())))
                .body("fullName.en[3]", equalTo("Netherlands Trade Union Confederation"));
    }

    @Test
    void listsTheSixAgreementsWithTheirDates() {
        var answer = Api.anonymous().get("/v1/agreements");

        answer.then()
                .statusCode(200)
                .body(
                        "code[0..5]",
                        contains(
                                "telework",
                                "work-related-stress",
                                "harassment-and-violence",
                                "inclusive-labour-markets",
                                "active-ageing",
                                "digitalisation"))
                .body(
                        "signedOn[0..5]",
                        contains("2002-07-16", "2004-10-08", "2007-04-26", "2010-03-25", "2017-03-08", "2020-06-22"))
                .body("themes[0]", empty())
                .body("themes[5]", hasSize(4));
    }

    @Test
    void showsAThemeWithItsThreeLabels() {
        var answer = Api.anonymous().get("/v1/agreements/{code}", "digitalisation");

        answer.then()
                .statusCode(200)
                .body("code", equalTo("digitalisation"))
                .body("themes.code", contains("digital-skills", "connecting", "human-in-control", "dignity"))
                .body("themes[3].official.en", equalTo("Respect of human dignity and surveillance"))
                .body("themes[3].translation.nl", equalTo("Respect voor de menselijke waardigheid en controle"))
                .body("themes[3].label.nl", equalTo("Respect voor de menselijke waardigheid en privacy"))
                .body("themes[3].label.en", equalTo("Respect of human dignity and surveillance"));
    }

    @Test
    void knowsNoOtherAgreement() {
        var answer = Api.anonymous().get("/v1/agreements/{code}", "telepathy");

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-agreement"));
    }

    @Test
    void listsTheLevels() {
        var answer = Api.anonymous().get("/v1/levels");

        answer.then()
                .statusCode(200)
                .body("code[0..4]", contains("european", "cross-industry", "sectoral", "regional", "company"))
                .body("label.nl[0..4]", everyItem(not(empty())));
    }

    @Test
    void listsTheInstrumentsWithTheirColumnInTheEuropeanMatrix() {
        var answer = Api.anonymous().get("/v1/instruments");

        answer.then()
                .statusCode(200)
                .body(
                        "take(10).collect { it.code + ' ' + it.matrixColumn }",
                        contains(
                                "translation translation",
                                "dissemination dissemination",
                                "training dissemination",
                                "tool dissemination",
                                "research joint-actions",
                                "joint-action joint-actions",
                                "negotiation negotiations",
                                "collective-agreement agreements",
                                "government-scheme agreements",
                                "legislation agreements"));
    }
}
