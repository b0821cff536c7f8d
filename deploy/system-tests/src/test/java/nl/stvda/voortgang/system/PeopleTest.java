package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.keycloak.Keycloak;
import nl.stvda.voortgang.local.mail.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People's access with the real Keycloak and its mails. */
@ExtendWith(RunningPlatform.class)
class PeopleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "demo-only-password";

    private final Platform platform;
    private final String email = "p%s@voortgang.example".formatted(UUID.randomUUID());

    PeopleTest(Platform platform) {
        this.platform = platform;
    }

    private String people() {
        return platform.initiativesUrl() + "/v1/people";
    }

    private Response invite(Partner inviting, String role, String organisation) {
        return inviting.request()
                .contentType(ContentType.JSON)
                .body("""
                {"email": "%s", "firstName": "Noor", "lastName": "de Wit", "role": "%s"%s}
                """.formatted(
                                email,
                                role,
                                organisation.isEmpty() ? "" : ", \"organisation\": \"%s\"".formatted(organisation)))
                .post(people());
    }

    private Mail invitation() {
        return await().atMost(PATIENCE)
                .until(
                        () -> platform.mails().stream()
                                .filter(mail -> mail.to().contains(email))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void mailsAnInvitationThatLeadsToAPassword() {
        var approver = Partner.person(platform, "fnv-bestuurder");

        invite(approver, "contributor", "fnv")
                .then()
                .statusCode(201)
                .body("state", equalTo("invited"))
                .body("organisation", equalTo("fnv"))
                .body("roles", equalTo(List.of("contributor")));

        assertThat(invitation().text()).contains(platform.realmUrl() + "/login-actions/action-token");
        approver.request()
                .get(people())
                .then()
                .statusCode(200)
                .body("items.organisation", everyItem(equalTo("fnv")))
                .body("items.email", hasItem(email));
        invite(approver, "contributor", "fnv")
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/person-exists"));
    }

    @Test
    void endsAccessInAllServicesAndGivesItBack() {
        var secretary = Partner.person(platform, "secretaris");
        var id = invite(secretary, "contributor", "cnv")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        choosePassword(id);
        var colleague =
                Partner.of(platform, signIn().then().statusCode(200).extract().path("access_token"));
        colleague.draft().then().statusCode(200);
        secretary
                .request()
                .get(people() + "/" + id + "/sessions")
                .then()
                .body("items.clients.flatten()", hasItem("voortgang-cli"));

        secretary.request().delete(people() + "/" + id + "/access").then().statusCode(204);

        colleague
                .request()
                .get(platform.initiativesUrl() + "/v1/initiatives")
                .then()
                .statusCode(401)
                .body("type", containsString("/problems/signed-out"));
        await().atMost(PATIENCE).untilAsserted(() -> colleague.draft().then().statusCode(401));
        signIn().then().statusCode(400).body("error_description", equalTo("Account disabled"));

        secretary.request().put(people() + "/" + id + "/access").then().statusCode(204);

        signIn().then().statusCode(200);
    }

    @Test
    void givesARoleWithItsOrganisation() {
        var secretary = Partner.person(platform, "secretaris");
        var id = invite(secretary, "auditor", "")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        secretary
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"role\": \"approver\", \"organisation\": \"vcp\"}")
                .put(people() + "/" + id + "/role")
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("approver")))
                .body("organisation", equalTo("vcp"))
                .body("email", equalTo(email))
                .body("name", equalTo("Noor de Wit"));
    }

    /** Whoever has the secret of the client for people cannot do with it what other secrets are for. */
    @Test
    void mayDoNoMoreWithTheRealmThanKeepPeople() {
        var token = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "voortgang-people")
                .formParam("client_secret", "demo-only-voortgang-people")
                .post(platform.realmUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        var realm = platform.keycloakUrl() + "/admin/realms/voortgang";

        given().auth().oauth2(token).get(realm + "/users").then().statusCode(200);
        given().auth().oauth2(token).get(realm + "/clients").then().statusCode(403);
        given().auth().oauth2(token).get(realm + "/events").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"accessTokenLifespan\": 86400}")
                .put(realm)
                .then()
                .statusCode(403);
    }

    /** As the person does by the link of the invitation, which a browser would be needed for. */
    private void choosePassword(String id) {
        var token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", Keycloak.ADMINISTRATOR)
                .formParam("password", Keycloak.ADMINISTRATOR_PASSWORD)
                .post(platform.keycloakUrl() + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        var user = platform.keycloakUrl() + "/admin/realms/voortgang/users/" + id;
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("type", "password", "value", PASSWORD, "temporary", false))
                .put(user + "/reset-password")
                .then()
                .statusCode(204);
        var account = given().auth().oauth2(token).get(user).jsonPath().getMap("$");
        account.put("requiredActions", List.of());
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(account)
                .put(user)
                .then()
                .statusCode(204);
    }

    private Response signIn() {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "voortgang-cli")
                .formParam("username", email)
                .formParam("password", PASSWORD)
                .post(platform.realmUrl() + "/protocol/openid-connect/token");
    }
}
