package nl.stvda.voortgang.initiatives.credential;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.idempotency.IdempotencyRows;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation has two places, so each test first revokes what others left of the organisation that it uses. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(FakeKeycloak.class)
class CredentialTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BOTH = "initiatives:read initiatives:write";

    private final DataSource database;
    private final Config config;
    private final IdempotencyRows keys;
    private final OutboxRows outbox;

    CredentialTest(DataSource database, Config config, IdempotencyRows keys, OutboxRows outbox) {
        this.database = database;
        this.config = config;
        this.keys = keys;
        this.outbox = outbox;
    }

    private String keycloak() {
        return config.getValue("voortgang.keycloak.url", String.class);
    }

    private static Response create(String organisation) {
        return Api.as(Token.personOf(organisation), """
                {"scopes": ["initiatives:read", "initiatives:write"]}
                """).post("/v1/credentials");
    }

    private static String created(String organisation) {
        return create(organisation).then().statusCode(201).extract().path("clientId");
    }

    private static Response revoke(String organisation, String clientId) {
        return Api.as(Token.personOf(organisation)).delete("/v1/credentials/{id}", clientId);
    }

    private static Response list(String token) {
        return Api.as(token).get("/v1/credentials");
    }

    /** Gives both places of the organisation back. */
    private static void clear(String organisation) {
        list(Token.personOf(organisation))
                .jsonPath()
                .<String>getList("items.findAll { it.revokedAt == null }.clientId")
                .forEach(clientId -> revoke(organisation, clientId).then().statusCode(204));
    }

    private static Response use(String organisation, String clientId) {
        return Api.as(Token.programOf(organisation, clientId, BOTH)).get("/v1/initiatives");
    }

    private JsonPath inKeycloak() {
        return RestAssured.get(keycloak() + "/fake/clients").jsonPath();
    }

    private void keycloakIs(String where) {
        RestAssured.put(keycloak() + "/fake/" + where).then().statusCode(204);
    }

    @AfterEach
    void keycloakIsThere() {
        keycloakIs("back");
    }

    @Test
    void makesAClientAndShowsItsSecretOnce() {
        clear("fnv");

        var answer = create("fnv");

        var made = answer.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("clientId", matchesPattern("fnv-[a-z2-9]{10}"))
                .body("clientSecret", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("tokenEndpoint", equalTo(keycloak() + "/realms/voortgang/protocol/openid-connect/token"))
                .body("organisation", equalTo("fnv"))
                .body("scopes", hasItems("initiatives:read", "initiatives:write"))
                .extract()
                .jsonPath();
        assertThat(list(Token.personOf("fnv")).asString())
                .contains(made.getString("clientId"))
                .doesNotContain(made.getString("clientSecret"));
    }

    @Test
    void givesKeycloakAClientThatCanDoNothingElse() {
        clear("cnv");

        var clientId = created("cnv");

        var client = inKeycloak().getMap("find { it.clientId == '%s' }".formatted(clientId));
        assertThat(client)
                .containsEntry("serviceAccountsEnabled", true)
                .containsEntry("publicClient", false)
                .containsEntry("standardFlowEnabled", false)
                .containsEntry("directAccessGrantsEnabled", false)
                .containsEntry("fullScopeAllowed", false);
        assertThat(client.get("defaultClientScopes"))
                .isEqualTo(List.of("basic", "roles", "voortgang-api", "initiatives:read", "initiatives:write"));
        assertThat(String.valueOf(client.get("protocolMappers")))
                .contains("claim.value=cnv")
                .contains("role=contributor");
    }

    @Test
    void givesAtMostTwoAtATime() {
        clear("vcp");
        var first = created("vcp");
        created("vcp");

        var third = create("vcp");
        revoke("vcp", first);
        var next = create("vcp");

        third.then().statusCode(409).body("type", endsWith("/problems/too-many-credentials"));
        next.then().statusCode(201);
    }

    @Test
    void givesAtMostTwoHoweverManyAskTogether() throws Exception {
        clear("vno-ncw");
        var requests = new ArrayList<Callable<Integer>>();
        for (var request = 0; request < 8; request++) {
            requests.add(() -> create("vno-ncw").statusCode());
        }
        var statuses = new ArrayList<Integer>();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : executor.invokeAll(requests)) {
                statuses.add(status.get());
            }
        }

        assertThat(statuses).hasSize(8).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
    }

    @Test
    void refusesATokenOfARevokedCredentialAtOnce() {
        clear("fnv");
        var clientId = created("fnv");
        use("fnv", clientId).then().statusCode(200);

        revoke("fnv", clientId).then().statusCode(204);

        use("fnv", clientId)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", endsWith("/problems/credential-revoked"))
                .body("detail", containsString(clientId));
        assertThat(inKeycloak().<String>getList("clientId")).doesNotContain(clientId);
        list(Token.personOf("fnv"))
                .then()
                .body("items.find { it.clientId == '%s' }.containsKey('revokedAt')".formatted(clientId), equalTo(true));
    }

    @Test
    void tellsTheOtherServicesOnceThatACredentialWasRevoked() {
        clear("vcp");
        var clientId = created("vcp");

        revoke("vcp", clientId);
        revoke("vcp", clientId);

        assertThat(outbox.about("credential:" + clientId)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("nl.stvda.credential.revoked.v1");
            assertThat(EventSchemas.CREDENTIAL.errors(row.payload())).isEmpty();
        });
    }

    @Test
    void leavesTheOtherCredentialAlone() {
        clear("cnv");
        var old = created("cnv");
        var next = created("cnv");

        revoke("cnv", old);

        use("cnv", next).then().statusCode(200);
    }

    @Test
    void refusesWhatAnotherNodeRevoked() throws Exception {
        clear("cnv");
        var clientId = created("cnv");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        update credential set state = 'REVOKING', revoked_at = now(), revoked_by = 'x' where client_id = ?
                        """)) {
            statement.setString(1, clientId);

            statement.executeUpdate();
        }

        await().atMost(PATIENCE).untilAsserted(() -> use("cnv", clientId).then().statusCode(401));
    }

    @Test
    void revokesWithoutKeycloakAndTellsItLater() {
        clear("lto-nederland");
        var clientId = created("lto-nederland");
        keycloakIs("away");

        revoke("lto-nederland", clientId).then().statusCode(204);

        use("lto-nederland", clientId).then().statusCode(401);
        assertThat(inKeycloak().<String>getList("clientId")).contains(clientId);
        keycloakIs("back");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(inKeycloak().<String>getList("clientId")).doesNotContain(clientId));
    }

    @Test
    void makesNothingWithoutKeycloakAndGivesThePlaceBack() {
        clear("lto-nederland");
        keycloakIs("away");

        var refused = RestAssured.given()
                .auth()
                .oauth2(Token.personOf("lto-nederland"))
                .contentType("application/json")
                .body("{\"scopes\": [\"initiatives:read\"]}")
                .post("/v1/credentials");
        keycloakIs("back");

        refused.then()
                .statusCode(503)
                .header("Retry-After", "10")
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/identity-provider-away"));
        created("lto-nederland");
        created("lto-nederland");
    }

    @Test
    void takesNoIdempotencyKeyAndKeepsNoSecret() {
        clear("fnv");
        var key = UUID.randomUUID().toString();

        var refused = Api.as(Token.personOf("fnv"), "{\"scopes\": [\"initiatives:read\"]}")
                .header("Idempotency-Key", key)
                .post("/v1/credentials");

        refused.then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("unsupported-idempotency-key"));
        assertThat(keys.count(key)).isZero();
        created("fnv");
        created("fnv");
    }

    @Test
    void letsNobodyWaitForAKeycloakThatDoesNotAnswer() throws Exception {
        clear("cnv");
        keycloakIs("stuck");
        var before = asked();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var making = executor.submit(() -> RestAssured.given()
                    .noFilters()
                    .auth()
                    .oauth2(Token.personOf("cnv"))
                    .contentType("application/json")
                    .body("{\"scopes\": [\"initiatives:read\"]}")
                    .post("/v1/credentials")
                    .statusCode());
            await().atMost(PATIENCE).until(() -> asked().size() > before.size());

            anInitiative().postedBy("cnv");

            assertThat(making.isDone()).isFalse();
            assertThat(making.get()).isEqualTo(503);
        }
    }

    @Test
    void removesAClientThatKeycloakMadeAfterNobodyWaitedAnyMore() {
        clear("lto-nederland");
        keycloakIs("stuck");
        var before = asked();
        RestAssured.given()
                .noFilters()
                .auth()
                .oauth2(Token.personOf("lto-nederland"))
                .contentType("application/json")
                .body("{\"scopes\": [\"initiatives:read\"]}")
                .post("/v1/credentials")
                .then()
                .statusCode(503);
        var clientId = asked().stream()
                .filter(name -> name.startsWith("lto-nederland-") && !before.contains(name))
                .findFirst()
                .orElseThrow();
        await().atMost(PATIENCE).until(() -> asked().contains("find " + clientId));

        keycloakIs("back");

        await().atMost(PATIENCE).until(() -> made().contains(clientId));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(inKeycloak().<String>getList("clientId")).doesNotContain(clientId));
    }

    private List<String> asked() {
        return RestAssured.get(keycloak() + "/fake/asked").jsonPath().getList("$");
    }

    private List<String> made() {
        return RestAssured.get(keycloak() + "/fake/made").jsonPath().getList("$");
    }

    @Test
    void changesNothingWhenRevokedTwice() {
        clear("mkb-nederland");
        var clientId = created("mkb-nederland");
        revoke("mkb-nederland", clientId);
        var revokedAt = revokedAt("mkb-nederland", clientId);

        revoke("mkb-nederland", clientId).then().statusCode(204);

        assertThat(revokedAt("mkb-nederland", clientId)).isEqualTo(revokedAt);
    }

    private static String revokedAt(String organisation, String clientId) {
        return list(Token.personOf(organisation))
                .jsonPath()
                .getString("items.find { it.clientId == '%s' }.revokedAt".formatted(clientId));
    }

    @Test
    void letsNoProgramMakeOrRevoke() {
        clear("mkb-nederland");
        var clientId = created("mkb-nederland");
        var program = Token.programOf("mkb-nederland", clientId, BOTH);

        var making = Api.as(program, "{\"scopes\": [\"initiatives:read\"]}").post("/v1/credentials");
        var revoking = Api.as(program).delete("/v1/credentials/{id}", clientId);

        making.then().statusCode(403).body("type", endsWith("/problems/people-only"));
        revoking.then().statusCode(403).body("type", endsWith("/problems/people-only"));
        list(program).then().statusCode(200).body("items.clientId", hasItem(clientId));
    }

    @Test
    void keepsTheCredentialsOfAnOrganisationToItself() {
        clear("mkb-nederland");
        var clientId = created("mkb-nederland");

        var seen = list(Token.personOf("vcp"));
        var revoked = revoke("vcp", clientId);

        seen.then().statusCode(200).body("items.organisation", everyItem(equalTo("vcp")));
        revoked.then().statusCode(404).body("type", endsWith("/problems/unknown-credential"));
        use("mkb-nederland", clientId).then().statusCode(200);
    }

    @Test
    void letsTheSecretariatSeeAllAndRevokeAny() {
        clear("mkb-nederland");
        var clientId = created("mkb-nederland");

        var seen = list(Token.SECRETARIAT);
        var revoked = Api.as(Token.SECRETARIAT).delete("/v1/credentials/{id}", clientId);

        seen.then().statusCode(200).body("items.clientId", hasItem(clientId));
        revoked.then().statusCode(204);
        use("mkb-nederland", clientId).then().statusCode(401);
    }

    @Test
    void getsToKnowAClientThatWasMadeInKeycloak() {
        use("sandbox", "sandbox-system").then().statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> list(Token.personOf("sandbox"))
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].clientId", equalTo("sandbox-system"))
                        .body("items[0].createdBy", equalTo("keycloak"))
                        .body("items[0].scopes", hasItems("initiatives:read", "initiatives:write"))
                        .body("items[0].containsKey('lastUsedAt')", equalTo(true)));
    }

    @Test
    void isNotTakenInByAnOrganisationThatNobodyKnows() {
        use("nobody", "nobody-system").then().statusCode(200);
        use("vcp", "vcp-marker").then().statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> list(Token.SECRETARIAT)
                        .then()
                        .body("items.clientId", hasItem("vcp-marker"))
                        .body("items.findAll { it.clientId == 'nobody-system' }", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | #/scopes   | required",
                "{\"scopes\": []}                                | #/scopes   | required",
                "{\"scopes\": [\"initiatives:delete\"]}          | #/scopes/0 | unknown-value",
                "{\"scopes\": [null]}                            | #/scopes/0 | required",
                "{\"scopes\": [\"initiatives:read\"], \"organisation\": \"cnv\"} | #/organisation | unknown-field",
            })
    void refusesWhatIsWrong(String body, String pointer, String code) {
        var answer = Api.as(Token.personOf("fnv"), body).post("/v1/credentials");

        answer.then().statusCode(400).body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
    }
}
