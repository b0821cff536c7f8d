package nl.stvda.voortgang.initiatives.documentation;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.stvda.voortgang.initiatives.access.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Whoever has only the address finds the documentation. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ApiPageTest {

    @Test
    void showsTheDocumentWithoutASignIn() {
        RestAssured.get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Voortgang initiatives API"), containsString("/v1/openapi"));
    }
}
