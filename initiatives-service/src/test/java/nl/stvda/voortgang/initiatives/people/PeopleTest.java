package nl.stvda.voortgang.initiatives.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.credential.FakeKeycloak;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test invites the people that it is about. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(FakeKeycloak.class)
class PeopleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String APPROVER = Token.approverOf("fnv");

    private final Config config;
    private final OutboxRows outbox;
    private final DataSource database;
    private final PersonRepository people;
    private final People access;
    private final Users users;

    PeopleTest(
            Config config,
            OutboxRows outbox,
            DataSource database,
            PersonRepository people,
            People access,
            Users users) {
        this.config = config;
        this.outbox = outbox;
        this.database = database;
        this.people = people;
        this.access = access;
        this.users = users;
    }

    private String keycloak(String path) {
        return config.getValue("voortgang.keycloak.url", String.class) + "/fake/" + path;
    }

    @AfterEach
    void bringsKeycloakBack() {
        RestAssured.given().put(keycloak("back"));
        RestAssured.given().delete(keycloak("mails/lost"));
    }

    private static String address() {
        return "p%s@voortgang.example".formatted(UUID.randomUUID());
    }

    private static Response invite(String token, String email, String role, String organisation) {
        return Api.as(token, """
                {"email": "%s", "firstName": "José", "lastName": "van 't Hof", "role": "%s"%s}
                """.formatted(
                                email,
                                role,
                                organisation.isEmpty() ? "" : ", \"organisation\": \"%s\"".formatted(organisation)))
                .post("/v1/people");
    }

    private static UUID invited(String role, String organisation) {
        return invite(Token.SECRETARIAT, address(), role, organisation)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static Response person(UUID id) {
        return Api.as(Token.SECRETARIAT).get("/v1/people/{id}", id);
    }

    private static Response end(String token, UUID id) {
        return Api.as(token).delete("/v1/people/{id}/access", id);
    }

    /** What somebody with this account gets to see. */
    private static Response use(UUID account, Instant issuedAt) {
        return Api.as(Token.ofAccount(account, "secretariat", issuedAt)).get("/v1/people/{id}", account);
    }

    @Test
    void invitesAColleagueByMail() {
        var email = address();

        var answer = invite(APPROVER, email, "contributor", "fnv");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/people/"))
                .body("email", equalTo(email))
                .body("name", equalTo("José van 't Hof"))
                .body("username", containsString("j.van-t-hof"))
                .body("roles", equalTo(List.of("contributor")))
                .body("organisation", equalTo("fnv"))
                .body("state", equalTo("invited"))
                .body("invitedAt", notNullValue());
        assertThat(mails()).contains(email + " [\"UPDATE_PASSWORD\"]");
        history(answer.jsonPath().getUUID("id"))
                .body("items.kind", equalTo(List.of("invitation-sent", "invited")))
                .body("items[1].role", equalTo("contributor"))
                .body("items[1].by", equalTo("approver"));
    }

    private List<String> mails() {
        return RestAssured.get(keycloak("mails")).jsonPath().getList("$");
    }

    private static io.restassured.response.ValidatableResponse history(UUID id) {
        return Api.as(Token.AUDITOR).get("/v1/people/{id}/history", id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"approver, fnv", "secretariat, ''"})
    void asksThoseWhoDecideForASecondFactor(String role, String organisation) {
        var email = address();

        invite(Token.SECRETARIAT, email, role, organisation).then().statusCode(201);

        assertThat(mails()).contains(email + " [\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]");
    }

    @Test
    void refusesASecondAccountWithTheSameAddress() {
        var email = address();
        invite(APPROVER, email, "contributor", "fnv");

        invite(APPROVER, email, "contributor", "fnv")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/person-exists"));
    }

    @Test
    void sendsAnInvitationAgainThatDidNotLeave() {
        RestAssured.given().put(keycloak("mails/lost"));
        var email = address();
        var id = invite(APPROVER, email, "contributor", "fnv")
                .then()
                .statusCode(201)
                .body("invitedAt", nullValue())
                .extract()
                .jsonPath()
                .getUUID("id");
        RestAssured.given().delete(keycloak("mails/lost"));

        Api.as(APPROVER).post("/v1/people/{id}/invitation", id).then().statusCode(204);

        assertThat(mails()).anyMatch(mail -> mail.startsWith(email));
        person(id).then().body("invitedAt", notNullValue());
    }

    @Test
    void invitesNobodyAgainWhoHasAPassword() {
        Api.as(Token.SECRETARIAT)
                .post("/v1/people/{id}/invitation", FakeUsers.CONTRIBUTOR_OF_FNV)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/not-invited"));
    }

    @ParameterizedTest
    @CsvSource({"secretariat, ''", "auditor, ''", "contributor, cnv", "approver, cnv"})
    void letsAnApproverGiveNothingButTheRolesOfTheOwnOrganisation(String role, String organisation) {
        invite(APPROVER, address(), role, organisation)
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/forbidden"));
    }

    @Test
    void letsAnApproverSeeTheOwnOrganisationOnly() {
        var list = Api.as(APPROVER).get("/v1/people");

        list.then()
                .statusCode(200)
                .body("items.organisation", everyItem(equalTo("fnv")))
                .body("items.id", hasItem(FakeUsers.CONTRIBUTOR_OF_FNV.toString()))
                .body("items.id", not(hasItem(FakeUsers.PROGRAM.toString())));
        Stream.of(FakeUsers.CONTRIBUTOR_OF_CNV, FakeUsers.SECRETARY, FakeUsers.PROGRAM)
                .forEach(id -> Stream.of(
                                Api.as(APPROVER).get("/v1/people/{id}", id),
                                Api.as(APPROVER).get("/v1/people/{id}/sessions", id),
                                Api.as(APPROVER).get("/v1/people/{id}/history", id),
                                Api.as(APPROVER).delete("/v1/people/{id}/sessions", id),
                                end(APPROVER, id),
                                changeRole(APPROVER, id, "contributor", "fnv"))
                        .forEach(answer ->
                                answer.then().statusCode(404).body("type", endsWith("/problems/unknown-person"))));
    }

    @Test
    void letsTheSecretariatAndAuditorsSeeEverybody() {
        Stream.of(Token.SECRETARIAT, Token.AUDITOR)
                .forEach(token -> Api.as(token)
                        .get("/v1/people")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.id",
                                hasItems(
                                        FakeUsers.CONTRIBUTOR_OF_CNV.toString(),
                                        FakeUsers.SECRETARY.toString(),
                                        FakeUsers.AUDITOR.toString())));
    }

    private static Response changeRole(String token, UUID id, String role, String organisation) {
        return Api.as(token, """
                {"role": "%s"%s}
                """.formatted(
                        role, organisation.isEmpty() ? "" : ", \"organisation\": \"%s\"".formatted(organisation)))
                .header("If-Match", "\"0\"")
                .put("/v1/people/{id}/role", id);
    }

    @Test
    void givesAnotherRoleAndAsksForANewSignIn() {
        var id = invited("contributor", "fnv");
        var before = Instant.now();

        changeRole(Token.SECRETARIAT, id, "approver", "cnv")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("roles", equalTo(List.of("approver")))
                .body("organisation", equalTo("cnv"));

        use(id, before).then().statusCode(401).body("type", endsWith("/problems/signed-out"));
        use(id, Instant.now().plusSeconds(2)).then().statusCode(200);
        history(id).body("items[0].kind", equalTo("role-changed")).body("items[0].organisation", equalTo("cnv"));
    }

    @Test
    void overwritesNoRoleUnseen() {
        var id = invited("contributor", "fnv");
        changeRole(Token.SECRETARIAT, id, "approver", "fnv").then().statusCode(200);

        changeRole(Token.SECRETARIAT, id, "contributor", "fnv").then().statusCode(412);
    }

    @Test
    void endsAccessForEveryTokenUntilItIsRestored() {
        var id = invited("secretariat", "");
        use(id, Instant.now()).then().statusCode(200);

        end(Token.SECRETARIAT, id).then().statusCode(204);

        use(id, Instant.now().plusSeconds(5)).then().statusCode(401).body("type", endsWith("/problems/signed-out"));
        person(id).then().body("state", equalTo("ended"));
        Api.as(Token.SECRETARIAT).get("/v1/people/{id}/sessions", id).then().body("items", hasSize(0));
        history(id).body("items[0].kind", equalTo("access-ended"));
        assertThat(outbox.about("person:" + id)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.type()).isEqualTo("nl.stvda.person.signed-out.v1");
            assertThat(EventSchemas.PERSON.errors(row.payload())).isEmpty();
        });

        Api.as(Token.SECRETARIAT).put("/v1/people/{id}/access", id).then().statusCode(204);

        use(id, Instant.now().minusSeconds(60)).then().statusCode(401);
        use(id, Instant.now().plusSeconds(5)).then().statusCode(200).body("state", equalTo("invited"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person_action set done_by = 'nobody' where person = ?",
                "delete from person_action where person = ?"
            })
    void keepsWhatWasDecidedAsItIs(String change) throws SQLException {
        var id = invited("contributor", "fnv");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, id);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(statement::executeUpdate)
                    .withMessageContaining("is never changed");
        }
        history(id).body("items.kind", hasItem("invited"));
    }

    @Test
    void letsNobodyDecideAboutThemselves() {
        var own = Token.ofAccount(FakeUsers.SECRETARY, "secretariat", Instant.now());

        Stream.of(
                        end(own, FakeUsers.SECRETARY),
                        changeRole(own, FakeUsers.SECRETARY, "auditor", ""),
                        Api.as(own).put("/v1/people/{id}/access", FakeUsers.SECRETARY))
                .forEach(answer -> answer.then().statusCode(403).body("type", endsWith("/problems/own-access")));
    }

    /** Both were let in before either decided; the one who comes second has no access any more. */
    @Test
    void leavesOneOfTwoSecretariesWhoEndEachOther() throws Exception {
        var one = invited("secretariat", "");
        var other = invited("secretariat", "");
        var issuedAt = Instant.now();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = QuarkusTransaction.requiringNew().call(() -> {
                people.waitForOthers();
                var both = List.of(
                        CompletableFuture.supplyAsync(
                                () -> end(Token.ofAccount(one, "secretariat", issuedAt), other), threads),
                        CompletableFuture.supplyAsync(
                                () -> end(Token.ofAccount(other, "secretariat", issuedAt), one), threads));
                await().atMost(PATIENCE).until(() -> waiting() == 2);
                return both;
            });

            assertThat(answers).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(204, 403);
        }
    }

    /** The end was decided while Keycloak was away, and access is restored while Keycloak is told of the end. */
    @Test
    void leavesNoAccountOutOfUseThatIsRestoredWhileItIsEnded() {
        var id = invited("contributor", "fnv");
        RestAssured.given().put(keycloak("away"));
        QuarkusTransaction.requiringNew().run(() -> people.getOrMake(id).end(Instant.now()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        people.waitForOthers();
                        RestAssured.given().put(keycloak("back"));
                        var told = CompletableFuture.runAsync(access::catchUp, threads);
                        await().atMost(PATIENCE).until(() -> waiting() > 0);
                        assertThat(isEnabled(id)).isFalse();
                        people.findById(id).restore();
                        return told;
                    })
                    .join();

            await().atMost(PATIENCE).until(() -> isEnabled(id));
        }
    }

    private boolean isEnabled(UUID id) {
        return users.find(id).filter(Account::isEnabled).isPresent();
    }

    private long waiting() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void endsOneSessionAndNoneOfSomebodyElse() {
        var id = FakeUsers.CONTRIBUTOR_OF_FNV;
        var session = Api.as(APPROVER)
                .get("/v1/people/{id}/sessions", id)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].id");
        var ofAnother = Api.as(Token.SECRETARIAT)
                .get("/v1/people/{id}/sessions", FakeUsers.SECRETARY)
                .<String>path("items[0].id");

        Api.as(APPROVER)
                .delete("/v1/people/{id}/sessions/{session}", id, ofAnother)
                .then()
                .statusCode(204);
        Api.as(APPROVER)
                .delete("/v1/people/{id}/sessions/{session}", FakeUsers.SECRETARY, ofAnother)
                .then()
                .statusCode(404);
        Api.as(Token.SECRETARIAT)
                .get("/v1/people/{id}/sessions", FakeUsers.SECRETARY)
                .then()
                .body("items", hasSize(1));

        Api.as(APPROVER)
                .delete("/v1/people/{id}/sessions/{session}", id, session)
                .then()
                .statusCode(204);
        Api.as(APPROVER).get("/v1/people/{id}/sessions", id).then().body("items", hasSize(0));
        Api.as(APPROVER)
                .delete("/v1/people/{id}/sessions/{session}", id, session)
                .then()
                .statusCode(204);
        Api.as(APPROVER)
                .get("/v1/people/{id}/history", id)
                .then()
                .body("items.findAll { it.kind == 'session-ended' }", hasSize(1));
    }

    @Test
    void showsWhereSomebodyIsSignedInAndEndsIt() {
        var id = FakeUsers.CONTRIBUTOR_OF_CNV;
        Api.as(Token.SECRETARIAT)
                .get("/v1/people/{id}/sessions", id)
                .then()
                .statusCode(200)
                .body("items[0].address", equalTo("192.0.2.17"))
                .body("items[0].clients", equalTo(List.of("voortgang-dashboard")));

        Api.as(Token.SECRETARIAT).delete("/v1/people/{id}/sessions", id).then().statusCode(204);

        Api.as(Token.SECRETARIAT).get("/v1/people/{id}/sessions", id).then().body("items", hasSize(0));
        use(id, Instant.now().minusSeconds(5)).then().statusCode(401);
        person(id).then().body("state", equalTo("active"));
    }

    @Test
    void saysThatKeycloakIsAway() {
        RestAssured.given().put(keycloak("away"));

        RestAssured.given()
                .auth()
                .oauth2(APPROVER)
                .get("/v1/people")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body("type", endsWith("/problems/identity-provider-away"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                             | #/email        | required",
                "{\"email\": \"no address\"}                    | #/email        | malformed-email",
                "{\"firstName\": \"<b>\"}                       | #/firstName    | malformed-name",
                "{\"role\": \"operator\"}                       | #/role         | unknown-value",
                "{\"organisation\": \"A B\"}                    | #/organisation | malformed-code",
                "{\"email\": \"a@example.org\", \"firstName\": \"A\", \"lastName\": \"B\", \"role\": \"contributor\"} | #/organisation | required",
                "{\"email\": \"a@example.org\", \"firstName\": \"A\", \"lastName\": \"B\", \"role\": \"auditor\", \"organisation\": \"fnv\"} | #/organisation | organisation-not-possible",
                "{\"email\": \"a@example.org\", \"firstName\": \"A\", \"lastName\": \"B\", \"role\": \"approver\", \"organisation\": \"none\"} | #/organisation | unknown-organisation",
            })
    void refusesWhatIsWrong(String body, String pointer, String code) {
        var answer = Api.as(Token.SECRETARIAT, body).post("/v1/people");

        answer.then().statusCode(400).body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
    }
}
