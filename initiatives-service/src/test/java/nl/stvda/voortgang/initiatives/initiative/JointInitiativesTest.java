package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class JointInitiativesTest {

    @Inject
    OutboxRows outbox;

    @Inject
    ChangeRows changes;

    @Inject
    DataSource dataSource;

    /** The first leads. */
    static Response link(String... ids) {
        var list = Stream.of(ids).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return post("{\"initiatives\": [%s], \"lead\": \"%s\"}".formatted(list, ids[0]));
    }

    private static Response post(String body) {
        return Api.as(Token.SECRETARIAT, body).post("/v1/joint-initiatives");
    }

    private static ValidatableResponse initiative(String id) {
        return Api.as(Token.AUDITOR).get("/v1/initiatives/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse joint(String id) {
        return Api.as(Token.contributorOf("lto-nederland"))
                .get("/v1/joint-initiatives/{id}", id)
                .then();
    }

    private static Response undo(String id) {
        return Api.as(Token.SECRETARIAT).delete("/v1/joint-initiatives/{id}", id);
    }

    private List<String> events(String id) {
        return outbox.about(id).stream()
                .map(row -> row.type().replaceAll("nl\\.stvda\\.initiative\\.|\\.v1", ""))
                .toList();
    }

    @Test
    void areOutOfSightFromASandbox() {
        var joint = link(anInitiative().postedBy("fnv"), anInitiative().postedBy("vno-ncw"))
                .<String>path("id");

        Api.as(Token.contributorOf("sandbox"))
                .get("/v1/joint-initiatives/{id}", joint)
                .then()
                .statusCode(404);
        joint(joint).statusCode(200);
    }

    @Test
    void nameAllOrganisationsAndKeepEachRecord() {
        var workers = anInitiative();
        var employers = anInitiative();
        var one = workers.postedBy("fnv");
        var other = employers.postedBy("vno-ncw");

        var answer = link(one, other);

        var id = answer.<String>path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/joint-initiatives/" + id))
                .body("lead", equalTo(one))
                .body("agreement", equalTo("digitalisation"))
                .body("initiatives.id", contains(one, other))
                .body("initiatives.organisation", contains("fnv", "vno-ncw"))
                .body("initiatives.externalId", contains(workers.externalId(), employers.externalId()));
        joint(id).statusCode(200).body("initiatives.id", contains(one, other));
        Stream.of(one, other)
                .forEach(member -> initiative(member)
                        .body("revision", equalTo(2))
                        .body("joint.id", equalTo(id))
                        .body("joint.initiatives.organisation", contains("fnv", "vno-ncw")));
        employers
                .titled("Van ons")
                .putBy("vno-ncw", other, "\"2\"")
                .statusCode(200)
                .body("joint.id", equalTo(id));
        initiative(one).body("title.nl", equalTo("Leergang digitalisering")).body("revision", equalTo(2));
    }

    @Test
    void tellWhoKeepsAnEyeOnThem() {
        var one = anInitiative().postedBy("fnv");
        var other = anInitiative().postedBy("vno-ncw");

        var id = link(one, other).<String>path("id");
        undo(id).then().statusCode(204);

        Stream.of(one, other).forEach(member -> {
            assertThat(events(member)).containsExactly("submitted", "linked", "unlinked");
            assertThat(changes.about(member))
                    .containsExactly("POSTED 1 shared", "LINKED 2 shared", "UNLINKED 3 shared");
            assertThat(outbox.about(member))
                    .allSatisfy(row -> assertThat(EventSchemas.INITIATIVE.errors(row.payload()))
                            .isEmpty());
            assertThat(outbox.about(member).get(1).payload()).contains(id);
            assertThat(outbox.about(member).get(2).payload()).doesNotContain(id);
        });
    }

    @Test
    void canBeUndone() {
        var one = anInitiative().postedBy("fnv");
        var other = anInitiative().postedBy("vno-ncw");
        var id = link(one, other).<String>path("id");

        undo(id).then().statusCode(204);

        joint(id).statusCode(404).body("type", endsWith("/problems/unknown-joint-initiative"));
        undo(id).then().statusCode(404);
        Stream.of(one, other)
                .forEach(member -> initiative(member).body("joint", nullValue()).body("revision", equalTo(3)));
        link(other, one).then().statusCode(201).body("lead", equalTo(other));
    }

    @Test
    void areLeftByWhatIsWithdrawnOrRejected() {
        var a = anInitiative().postedBy("fnv");
        var b = anInitiative().postedBy("vno-ncw");
        var c = anInitiative().postedBy("cnv");
        var id = link(a, b, c).<String>path("id");

        WithdrawInitiativeTest.withdraw("fnv", a, "\"2\"")
                .then()
                .statusCode(200)
                .body("joint", nullValue());
        joint(id).body("initiatives.id", contains(b, c)).body("lead", equalTo(b));
        initiative(c).body("revision", equalTo(3)).body("joint.lead", equalTo(b));

        ReviewInitiativeTest.decide(b, 3, "reject").then().statusCode(200).body("joint", nullValue());
        joint(id).statusCode(404);
        initiative(c).body("revision", equalTo(4)).body("joint", nullValue());
        assertThat(events(a)).containsExactly("submitted", "linked", "withdrawn");
        assertThat(events(b)).containsExactly("submitted", "linked", "linked", "reviewed");
        assertThat(events(c)).containsExactly("submitted", "linked", "linked", "unlinked");
    }

    @Test
    void areLeftByWhatIsAboutAnotherAgreementNow() {
        var example = anInitiative();
        var one = example.postedBy("fnv");
        var other = anInitiative().postedBy("vno-ncw");
        link(one, other).then().statusCode(201);

        example.with("/agreement", "\"telework\"")
                .with("/themes", "[]")
                .putBy("fnv", one, "\"2\"")
                .statusCode(200)
                .body("joint", nullValue());

        initiative(other).body("joint", nullValue());
        assertThat(events(other)).containsExactly("submitted", "linked", "unlinked");
    }

    @Test
    void nameAllThatStandsInTheWay() {
        var lead = anInitiative().postedBy("fnv");
        var withdrawn = anInitiative().postedBy("cnv");
        WithdrawInitiativeTest.withdraw("cnv", withdrawn, "\"1\"").then().statusCode(200);
        var rejected = anInitiative().postedBy("vcp");
        ReviewInitiativeTest.decide(rejected, 1, "reject").then().statusCode(200);
        var linked = anInitiative().postedBy("vno-ncw");
        var elsewhere = link(linked, anInitiative().postedBy("lto-nederland")).<String>path("id");
        var sameOrganisation = anInitiative().postedBy("fnv");
        var otherAgreement = anInitiative()
                .with("/agreement", "\"telework\"")
                .with("/themes", "[]")
                .postedBy("mkb-nederland");

        var answer = link(lead, withdrawn, rejected, linked, sameOrganisation, otherAgreement);

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/not-linkable"))
                .body(
                        "errors.pointer",
                        contains(
                                "#/initiatives/1",
                                "#/initiatives/2",
                                "#/initiatives/3",
                                "#/initiatives/4",
                                "#/initiatives/5"))
                .body(
                        "errors.code",
                        contains("withdrawn", "rejected", "linked-already", "same-organisation", "other-agreement"))
                .body("errors[2].detail", containsString(elsewhere));
        initiative(lead).body("joint", nullValue()).body("revision", equalTo(1));
    }

    @Test
    void refuseWhatIsNotThere() {
        var lead = anInitiative().postedBy("fnv");
        var draft = aDraft().postedBy("cnv");
        var unknown = UUID.randomUUID();

        var answer = post("{\"initiatives\": [\"%s\", \"%s\", \"%s\", \"%s\"], \"lead\": \"%s\"}"
                .formatted(lead, draft, unknown, lead, UUID.randomUUID()));

        answer.then()
                .statusCode(400)
                .body("errors.pointer", contains("#/initiatives/1", "#/initiatives/2", "#/initiatives/3", "#/lead"))
                .body(
                        "errors.code",
                        contains(
                                "unknown-initiative", "unknown-initiative", "duplicate-initiative", "lead-not-linked"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | #/initiatives #/lead   | required required",
                "{\"initiatives\": [], \"lead\": \"x\"}                   | #/lead #/initiatives   | wrong-type too-few",
                "{\"initiatives\": [null, 5], \"lead\": null, \"by\": 1}  | #/initiatives/1 #/by #/initiatives/0 #/lead | wrong-type unknown-field required required",
            })
    void nameAllThatIsWrong(String body, String pointers, String codes) {
        var answer = post(body);

        answer.then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointers.split(" "))))
                .body("errors.code", equalTo(List.of(codes.split(" "))));
    }

    @Test
    void areMadeOnceOfManyRequestsAtOnce() throws Exception {
        var one = anInitiative().postedBy("fnv");
        var other = anInitiative().postedBy("vno-ncw");

        var answers = Together.doAtOnce(6, () -> link(one, other));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        assertThat(events(one)).containsExactly("submitted", "linked");
    }

    @Test
    void askToComeBackWhereSomeoneHoldsTheMembersTheOtherWayRound() throws Exception {
        var one = anInitiative().postedBy("fnv");
        var other = anInitiative().postedBy("vno-ncw");
        link(one, other).then().statusCode(201);

        try (var connection = dataSource.getConnection();
                var executor = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            holdRow(connection, other);
            var leaving = executor.submit(() -> withdraw(one));
            await().until(() -> isSomeoneWaitingFor(connection));
            // who waits longest is the one that the database lets go
            holdRow(connection, one);
            connection.rollback();

            leaving.get()
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", endsWith("/problems/unavailable"));
        }
        WithdrawInitiativeTest.withdraw("fnv", one, "\"2\"").then().statusCode(200);
    }

    /** Not by Api, which takes no 503 for an answer. */
    private static Response withdraw(String id) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Posted twice\"}")
                .post("/v1/initiatives/{id}/withdrawal", id);
    }

    private static void holdRow(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from initiative where id = ? for update")) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeQuery();
        }
    }

    private static boolean isSomeoneWaitingFor(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var waiting = statement.executeQuery(
                        "select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))")) {
            return waiting.next();
        }
    }

    @Test
    void endOnceWhenAllMembersLeaveAtOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = anInitiative().postedBy("fnv");
            var other = anInitiative().postedBy("vno-ncw");
            link(one, other).then().statusCode(201);
            var leavings = new ConcurrentLinkedQueue<Supplier<Response>>(List.of(
                    () -> WithdrawInitiativeTest.withdraw("fnv", one, "\"2\""),
                    () -> WithdrawInitiativeTest.withdraw("vno-ncw", other, "\"2\"")));

            var answers = Together.doAtOnce(2, () -> leavings.remove().get());

            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
        }
    }
}
