package nl.stvda.voortgang.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.canonical.Sha256;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SnapshotResourceTest {

    private static final String NO_REASONS = "{\"reasons\": []}";

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        round = TestRound.in(dataSource);
    }

    private Response freeze(String ifMatch) {
        return Api.as(Token.SECRETARIAT, NO_REASONS).header("If-Match", ifMatch).post(round.path("/snapshots"));
    }

    private int count(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    @Test
    void givesTheExactBytesWithTheirHash() {
        round.says("closing", "Tot slot: één");

        var frozen = freeze(round.draft());

        var hash = frozen.jsonPath().getString("hash");
        frozen.then()
                .statusCode(201)
                .header("Location", endsWith(round.path("/snapshots/1")))
                .header("ETag", "\"%s\"".formatted(hash))
                .body("number", equalTo(1))
                .body("frozenBy", equalTo("secretariat"))
                .body("sections.section", hasItem("closing"));
        var content = Api.as(Token.AUDITOR).get(round.path("/snapshots/1"));
        content.then()
                .statusCode(200)
                .header("ETag", "\"%s\"".formatted(hash))
                .header("Content-Digest", "sha-256=:%s:".formatted(Sha256.base64(hash)));
        assertThat(Sha256.hex(content.asString())).isEqualTo(hash);
        assertThat(content.asString())
                .startsWith("{\"agreement\":{\"code\":\"of-" + round.id())
                .contains("Tot slot: één");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var tag = freeze(round.draft()).getHeader("ETag");

        var answer = Api.as(Token.AUDITOR).header("If-None-Match", tag).get(round.path("/snapshots/1"));

        answer.then().statusCode(304).header("ETag", tag);
    }

    @Test
    void staysWhatItIsWhenTheDraftChanges() {
        freeze(round.says("closing", "Eerst").draft());
        var before = Api.as(Token.AUDITOR).get(round.path("/snapshots/1")).asString();

        freeze(round.says("closing", "Later").draft()).then().statusCode(201).body("number", equalTo(2));

        assertThat(Api.as(Token.AUDITOR).get(round.path("/snapshots/1")).asString())
                .isEqualTo(before)
                .contains("Eerst");
        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items.number", contains(2, 1));
    }

    @Test
    void keepsTheHashOfWhatDidNotChange() {
        var first = freeze(round.says("closing", "Eerst").draft());

        var second = freeze(round.says("closing", "Later").draft());

        var section = "sections.find { it.section == '%s' }.hash";
        for (var same : new String[] {"introduction", "preface", "_report"}) {
            second.then().body(section.formatted(same), equalTo(first.path(section.formatted(same))));
        }
        assertThat(second.<String>path(section.formatted("closing")))
                .isNotEqualTo(first.path(section.formatted("closing")));
    }

    @Test
    void freezesNothingThatTheSecretariatHasNotSeen() {
        var seen = round.draft();
        round.says("closing", "Ongezien");

        var answer = freeze(seen);

        answer.then().statusCode(412).body("title", equalTo("Changed in the meantime"));
        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items", hasSize(0));
    }

    @Test
    void losesCleanlyToAnEditThatCommitsFirst() throws Exception {
        var seen = round.draft();

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var editor = dataSource.getConnection();
                var statement = editor.createStatement()) {
            editor.setAutoCommit(false);
            statement.execute("update draft set version = version + 1 where round = '%s'".formatted(round.id()));
            var answer = people.submit(() -> freeze(seen));
            await().until(() -> count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 1);
            editor.commit();

            answer.get().then().statusCode(412).header("ETag", startsWith("\""));
        }

        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items", hasSize(0));
    }

    /** The lock is a row of the database, so that two nodes exclude each other as two requests to one do. */
    @Test
    void isMadeOnceWhenTwoFreezeAtTheSameMoment() throws Exception {
        var seen = round.draft();

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from draft where round = '%s' for update".formatted(round.id()));
            var one = people.submit(() -> freeze(seen));
            var another = people.submit(() -> freeze(seen));
            await().until(() -> count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 2);
            holder.commit();

            assertThat(List.of(one.get().statusCode(), another.get().statusCode()))
                    .containsExactlyInAnyOrder(201, 409);
        }

        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items.number", contains(1));
    }

    @Test
    void isThereWithAllThatBelongsToItOrNotAtAllWhenTheServiceDiesMidway() throws Exception {
        var seen = round.draft();
        var waiting = "select %s from pg_stat_activity where wait_event = 'advisory'";

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('audit_entry'))");
            var answer = people.submit(() -> Api.whateverHappens()
                    .auth()
                    .oauth2(Token.SECRETARIAT)
                    .contentType("application/json")
                    .body(NO_REASONS)
                    .header("If-Match", seen)
                    .post(round.path("/snapshots")));
            await().until(() -> count(waiting.formatted("count(*)")) == 1);
            count(waiting.formatted("count(pg_terminate_backend(pid))"));

            assertThat(answer.get().statusCode()).isGreaterThanOrEqualTo(500);
            holder.commit();
        }

        assertThat(count("select count(*) from snapshot where round = '%s'".formatted(round.id())))
                .isZero();
        assertThat(count("select count(*) from audit_entry where round = '%s'".formatted(round.id())))
                .isZero();
        assertThat(count("select count(*) from outbox where aggregate_id = 'report:%s'".formatted(round.id())))
                .isZero();
        freeze(seen).then().statusCode(201).body("number", equalTo(1));
    }

    @Test
    void freezesNothingTwice() {
        freeze(round.draft());

        var answer = freeze(round.draft());

        answer.then()
                .statusCode(409)
                .header("Location", endsWith(round.path("/snapshots/1")))
                .body("type", endsWith("/problems/nothing-to-freeze"));
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        var request = Api.as(Token.SECRETARIAT, NO_REASONS);

        var answer = request.post(round.path("/snapshots"));

        answer.then().statusCode(428);
    }

    @Test
    void namesEveryViolation() {
        var request = Api.as(Token.SECRETARIAT, """
                        {"reasons": [{"check": "", "reason": null}, null], "silently": true}""").header("If-Match", "*");

        var answer = request.post(round.path("/snapshots"));

        answer.then().statusCode(400).body("errors", hasSize(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update snapshot set document = '{}'",
                "update snapshot set frozen_at = now() where false",
                "delete from snapshot",
                "truncate snapshot cascade"
            })
    void cannotBeChangedByTheServiceItself(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or removed");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EDITING", "COMMENTING", "SIGNING_OFF"})
    void isMadeOnlyWhileTheReportIsWrittenAndAgreedOn(RoundState state) {
        var draft = round.in(dataSource, state).draft();

        var answer = freeze(draft);

        answer.then().statusCode(409).body("type", endsWith("/problems/freeze-not-possible"));
        Api.as(Token.AUDITOR).get(round.path("/snapshots")).then().body("items", hasSize(0));
    }

    @Test
    void namesTheMovesOfTheRoundAfterWhichItCanBeMade() {
        var draft = round.in(dataSource, RoundState.COLLECTING).draft();

        freeze(draft).then().statusCode(409).body("allowed", hasItem("start-editing"));
    }

    @Test
    void isNotFoundAtAnAddressThatCannotBeDecoded() {
        var request = Api.as(Token.AUDITOR).urlEncodingEnabled(false);

        var answer = request.get("/v1/rounds/a;b=c/snapshots/%25");

        answer.then().statusCode(404);
    }

    @Test
    void isLogged() {
        var hash = freeze(round.draft()).jsonPath().getString("hash");

        var answer = Api.as(Token.AUDITOR).queryParam("round", round.id()).get("/v1/audit");

        answer.then()
                .body("items[0].entry.action", equalTo("snapshot.frozen"))
                .body("items[0].entry.details.hash", equalTo(hash));
    }
}
