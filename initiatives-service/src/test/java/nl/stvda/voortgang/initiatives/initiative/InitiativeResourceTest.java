package nl.stvda.voortgang.initiatives.initiative;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.http.ContentType;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@TestSecurity(user = "fnv-system", roles = "contributor")
@OidcSecurity(claims = @Claim(key = "organisation", value = "fnv"))
class InitiativeResourceTest {

    @Test
    void storesWhatWasPosted() {
        given().contentType(ContentType.JSON)
                .body(Example.body(Example.uniqueId()))
                .when()
                .post("/v1/initiatives")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://.*/v1/initiatives/[0-9a-f-]{36}"))
                .body("organisation", equalTo("fnv"))
                .body("revision", equalTo(1));
    }

    @Test
    void namesEveryViolationAtOnce() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"externalId": "a b", "level": "galactic", "side": "both", "instrument": "training", "theme": "x",
                         "themes": ["digital-skills", "telepathy", 5], "title": {}, "agreement": "digitalisation",
                         "description": {"nl": ""}, "period": {"start": "2022-02-01", "end": "2022-01-31"},
                         "links": [{"url": "ftp://x.example"}, {"url": "https://x.example"}, {"url": "https://x.example"}],
                         "amounts": [{"value": -1, "currency": "XYZ", "per": "week"}], "actors": "FNV"}
                        """)
                .when()
                .post("/v1/initiatives")
                .then()
                .log()
                .all()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/externalId",
                                "#/level",
                                "#/side",
                                "#/theme",
                                "#/themes/1",
                                "#/themes/2",
                                "#/title",
                                "#/description/nl",
                                "#/period/end",
                                "#/links/0/url",
                                "#/links/2/url",
                                "#/amounts/0/value",
                                "#/amounts/0/currency",
                                "#/amounts/0/per",
                                "#/actors"))
                .body("errors.code", hasItem("unknown-field"));
    }
}
