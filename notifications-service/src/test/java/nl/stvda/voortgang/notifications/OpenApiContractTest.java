package nl.stvda.voortgang.notifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stvda.voortgang.notifications.access.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** After a wanted change: {@code cp target/openapi.yaml openapi.yaml}, and say it in the change log. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class OpenApiContractTest {

    @Test
    void isWhatTheCommittedDocumentSays() throws IOException {
        var served =
                given().get("/v1/openapi.yaml").then().statusCode(200).extract().asString();
        Files.writeString(Path.of("target/openapi.yaml"), served);

        assertThat(served).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }

    @Test
    void isServedAsJsonToo() {
        given().get("/v1/openapi.json").then().statusCode(200).contentType("application/json");
    }
}
