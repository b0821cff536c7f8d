package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The realm that production imports, without what the local run lays over it. */
@ExtendWith(RunningPlatform.class)
class ProductionRealmTest {

    private static final Path FILE = Path.of("..", "keycloak", "voortgang-realm.json");
    private static final String NAME = "as-in-production";

    private final Platform platform;

    ProductionRealmTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void knowsNobodyAndNoSecretAndAsksEveryoneForAOneTimePassword() throws IOException {
        var file = Files.readString(FILE);
        assertThat(file).doesNotContain("localhost", "demo-only", "\"secret\"", "\"credentials\"");
        var realm = file.replace("\"realm\": \"voortgang\"", "\"realm\": \"%s\"".formatted(NAME))
                .replace("${VOORTGANG_DASHBOARD_URL}", "https://dashboard.example.org");

        administrator().body(realm).post("/admin/realms").then().statusCode(201);
        try {
            administrator()
                    .get("/admin/realms/{realm}/users", NAME)
                    .then()
                    .statusCode(200)
                    .body("username", everyItem(startsWith("service-account-")));
            administrator()
                    .body("{\"username\": \"secretaris\", \"enabled\": true}")
                    .post("/admin/realms/{realm}/users", NAME)
                    .then()
                    .statusCode(201);
            administrator()
                    .queryParam("username", "secretaris")
                    .get("/admin/realms/{realm}/users", NAME)
                    .then()
                    .body("[0].requiredActions", hasItem("CONFIGURE_TOTP"));
            discovery(NAME).body("scopes_supported", not(hasItem("demo-only")));
        } finally {
            administrator().delete("/admin/realms/{realm}", NAME).then().statusCode(204);
        }
    }

    @Test
    void isToldFromTheDemoByAScopeThatAnybodyCanSee() {
        discovery("voortgang").body("scopes_supported", hasItem("demo-only"));
    }

    private ValidatableResponse discovery(String realm) {
        return given().get(platform.keycloakUrl() + "/realms/{realm}/.well-known/openid-configuration", realm)
                .then()
                .statusCode(200)
                .body("issuer", equalTo(platform.keycloakUrl() + "/realms/" + realm));
    }

    private RequestSpecification administrator() {
        return RealmAdministrator.of(platform);
    }
}
