package nl.stvda.voortgang.reports.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SignatureResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource dataSource;

    @Inject
    SignOffs signOffs;

    private TestRound round;

    @BeforeEach
    void startRound() {
        Members.register(dataSource);
        round = TestRound.in(dataSource);
    }

    private String freeze() {
        return round.freeze();
    }

    private Response sign(String token, int snapshot, String decision, String hash) {
        return Api.as(token, """
                        {"decision": "%s", "hash": "%s", "text": "Tekst"}""".formatted(decision, hash))
                .post(round.path("/snapshots/%d/signatures".formatted(snapshot)));
    }

    private Response sign(String organisation, String decision, String hash) {
        return sign(Token.approverOf(organisation), 1, decision, hash);
    }

    /** Everybody whom the policy names, whoever other tests brought into the catalogue. */
    private List<String> members() {
        return Api.as(Token.AUDITOR).get(round.path("/snapshots")).path("items[0].policy.members.organisation");
    }

    private Response approved(String... known) {
        var request = Api.as(Token.SUBMISSION_JOB);
        Stream.of(known).forEach(tag -> request.header("If-None-Match", tag));
        return request.get(round.path("/approved"));
    }

    private List<String> events() throws SQLException {
        return told("report:" + round.id()).stream()
                .map(type -> type.replaceAll("nl\\.stvda\\.report\\.(.*)\\.v1", "$1"))
                .toList();
    }

    private List<String> told(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select type from outbox where aggregate_id = '%s' order by id".formatted(key))) {
            var types = new ArrayList<String>();
            while (rows.next()) {
                types.add(rows.getString(1));
            }
            return types;
        }
    }

    private int count(String query) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private int waiting() throws SQLException {
        return count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }

    @Test
    void isApprovedWhenTheLastMemberSigns() throws Exception {
        var hash = freeze();
        var members = members();
        members.subList(1, members.size())
                .forEach(member -> sign(member, "approve", hash).then().statusCode(200));
        approved().then().statusCode(409).body("detail", containsString(members.getFirst()));

        var last = sign(members.getFirst(), "approve", hash);

        last.then().statusCode(200).body("state", equalTo("approved")).body("missing", empty());
        var content = approved();
        content.then()
                .statusCode(200)
                .header("ETag", "\"%s\"".formatted(hash))
                .header("Content-Location", round.path("/snapshots/1"));
        assertThat(Sha256.hex(content.asString())).isEqualTo(hash);
        approved("\"%s\"".formatted(hash)).then().statusCode(304);
        assertThat(events()).startsWith("frozen", "signed").endsWith("signed", "approved");
    }

    @Test
    void isTakenOnlyWhileTheMembersAreAskedToSign() {
        var hash = freeze();
        round.in(dataSource, RoundState.EDITING);

        var answer = sign("fnv", "approve", hash);

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/signing-not-possible"))
                .body("allowed", hasItem("ask-sign-off"));
        round.in(dataSource, RoundState.SIGNING_OFF);
        sign("fnv", "approve", hash).then().statusCode(200);
    }

    @Test
    void maySayNothingEitherWayWhereThePolicyAllowsIt() throws SQLException {
        freeze();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update round set abstention_allowed = true where id = '%s'".formatted(round.id()));
        }
        var first = Api.as(Token.AUDITOR).get(round.path("/snapshots")).<String>path("items[0].hash");
        sign("fnv", "abstain", first).then().statusCode(409).body("allowed", not(hasItem("abstain")));

        var second = round.says("closing", "Anders").freeze();

        sign(Token.approverOf("fnv"), 2, "abstain", second)
                .then()
                .statusCode(200)
                .body("members.find { it.organisation == 'fnv' }.position", equalTo("abstained"));
    }

    @Test
    void countsByThePolicyThatItWasFrozenWithAndTellsOfAnotherOne() throws Exception {
        var first = freeze();
        sign("fnv", "approve", first).then().statusCode(200);

        var known = Api.as(Token.SECRETARIAT).get(round.path(""));
        var request = (ObjectNode) JSON.readTree(known.asString());
        request.retain("title", "year", "period", "recipients", "languages");
        request.putObject("signOff").put("rule", "both-sides-majority").put("abstentionAllowed", true);
        Api.as(Token.SECRETARIAT, request.toString())
                .header("If-Match", known.getHeader("ETag"))
                .put(round.path(""))
                .then()
                .statusCode(200);

        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1/signatures"))
                .then()
                .body("policy.rule", equalTo("every-member"))
                .body("members.find { it.organisation == 'fnv' }.position", equalTo("approved"))
                .body("missing", hasItem("cnv"));
        sign("cnv", "abstain", first).then().statusCode(409);
        assertThat(freeze()).as("the same words, by another policy").isEqualTo(first);
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/2/signatures"))
                .then()
                .body("policy.rule", equalTo("both-sides-majority"))
                .body("members.find { it.organisation == 'fnv' }.position", equalTo("approved"));
        assertThat(told("policy:" + round.id())).containsExactly("nl.stvda.report.policy-changed.v1");
    }

    @Test
    void saysThatNothingIsFrozenYet() {
        var answer = approved();

        answer.then().statusCode(409).body("type", endsWith("/problems/not-approved"));
    }

    @Test
    void doesNotStayApprovedWhenTheReportIsFrozenAnew() {
        var hash = freeze();
        members().forEach(member -> sign(member, "approve", hash));

        round.says("closing", "Iets anders");
        freeze();

        approved().then().statusCode(409);
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/2/signatures"))
                .then()
                .body("state", equalTo("open"))
                .body("members.find { it.organisation == 'fnv' }.toRead", contains("closing"));
    }

    @Test
    void refusesTheHashOfWhatIsNotCurrentAndShowsWhatIs() {
        var first = freeze();
        round.says("closing", "Iets anders");
        var second = freeze();

        var late = sign("fnv", "approve", first);

        late.then()
                .statusCode(409)
                .header("ETag", "\"%s\"".formatted(second))
                .header("Location", containsString(round.path("/snapshots/2")))
                .body("detail", containsString("/difference?from=1&to=2"));
        Api.as(Token.approverOf("fnv"))
                .get(round.path("/difference?from=1&to=2"))
                .then()
                .statusCode(200)
                .body("sections.section", contains("closing"));
        sign(Token.approverOf("fnv"), 2, "approve", first).then().statusCode(409);
        sign(Token.approverOf("fnv"), 2, "approve", second).then().statusCode(200);
    }

    @Test
    void asksForAFreshSignIn() {
        var hash = freeze();

        var answer = sign(Token.approverSince("fnv", Duration.ofHours(3)), 1, "approve", hash);

        answer.then()
                .statusCode(401)
                .header(
                        "WWW-Authenticate",
                        equalTo("Bearer error=\"insufficient_user_authentication\", "
                                + "error_description=\"A more recent sign-in is required\", max_age=\"7200\""));
        assertThat(signOffs.of(round.id(), 1).signatures()).isEmpty();
    }

    @Test
    void letsAnOrganisationSignForItselfOnly() {
        var hash = freeze();

        var answer = sign(Token.approverOf("nobody-knows-them"), 1, "approve", hash);

        answer.then().statusCode(403).body("type", endsWith("/problems/not-asked"));
    }

    @Test
    void takesOneOfTwoApproversOfAnOrganisationWhoSignAtTheSameMoment() throws Exception {
        var hash = freeze();

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from draft where round = '%s' for update".formatted(round.id()));
            var answers = Stream.of("one", "another")
                    .map(_ -> people.submit(() -> sign("fnv", "approve", hash)))
                    .toList();
            await().until(() -> waiting() == 2);
            holder.commit();

            assertThat(answers).extracting(answer -> answer.get().statusCode()).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(signOffs.of(round.id(), 1).members())
                .filteredOn(member -> member.organisation().equals("fnv"))
                .extracting(Standing::position)
                .containsExactly(Standing.Position.APPROVED);
    }

    @Test
    void isThereWithAllThatBelongsToItOrNotAtAllWhenTheServiceDiesMidway() throws Exception {
        var hash = freeze();
        var members = members();
        members.subList(1, members.size()).forEach(member -> sign(member, "approve", hash));
        var told = events();
        var waiting = "select pid from pg_stat_activity where wait_event = 'advisory' and datname = current_database()";

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            // the log is written last, when the signature and its events are in the transaction already
            statement.execute("select pg_advisory_xact_lock(hashtext('audit_entry'))");
            var answer = people.submit(() -> Api.whateverHappens()
                    .auth()
                    .oauth2(Token.approverOf(members.getFirst()))
                    .contentType("application/json")
                    .body("{\"decision\": \"approve\", \"hash\": \"%s\"}".formatted(hash))
                    .post(round.path("/snapshots/1/signatures")));
            await().until(() -> count("select count(*) from (%s) waiting".formatted(waiting)) == 1);
            count("select count(pg_terminate_backend(pid)) from (%s) waiting".formatted(waiting));

            assertThat(answer.get().statusCode()).isGreaterThanOrEqualTo(500);
            holder.commit();
        }

        assertThat(signOffs.of(round.id(), 1).state()).isEqualTo(SignOffState.OPEN);
        assertThat(signOffs.of(round.id(), 1).signatures()).hasSize(members.size() - 1);
        assertThat(events()).isEqualTo(told);
        sign(members.getFirst(), "approve", hash).then().statusCode(200).body("state", equalTo("approved"));
        assertThat(events()).hasSize(told.size() + 2).endsWith("signed", "approved");
    }

    @Test
    void isApprovedOnceWhenTheLastTwoSignAtTheSameMoment() throws Exception {
        var hash = freeze();
        var members = members();
        members.subList(2, members.size()).forEach(member -> sign(member, "approve", hash));

        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from draft where round = '%s' for update".formatted(round.id()));
            var answers = members.subList(0, 2).stream()
                    .map(member -> people.submit(() -> sign(member, "approve", hash)))
                    .toList();
            await().until(() -> waiting() == 2);
            holder.commit();
            for (var answer : answers) {
                answer.get().then().statusCode(200);
            }
        }

        assertThat(events()).containsOnlyOnce("approved").endsWith("approved");
    }

    @Test
    void listsTheMovesThatArePossible() {
        var hash = freeze();
        sign("fnv", "approve", hash);

        var answer = sign("fnv", "approve", hash);

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/decision-not-possible"))
                .body("allowed", contains("withdraw"));
    }

    @Test
    void letsASignatureBeWithdrawnVisibly() throws Exception {
        var hash = freeze();
        members().forEach(member -> sign(member, "approve", hash));

        var answer = sign("fnv", "withdraw", hash);

        answer.then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("missing", contains("fnv"))
                .body("signatures.decision", hasItem("withdraw"));
        approved().then().statusCode(409);
        assertThat(events()).endsWith("approved", "signature-withdrawn");
    }

    @Test
    void letsNothingBeWithdrawnAfterTheReportLeft() {
        var hash = freeze();
        members().forEach(member -> sign(member, "approve", hash));
        QuarkusTransaction.requiringNew().run(() -> signOffs.submitted(round.id(), 1));

        var answer = sign("fnv", "withdraw", hash);

        answer.then().statusCode(409).body("allowed", empty());
        approved().then().statusCode(200);
    }

    @Test
    void submitsNothingThatIsNotApproved() {
        freeze();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> signOffs.submitted(round.id(), 1)))
                .hasMessageContaining("waits for");
    }

    @Test
    void keepsAnObjectionWithItsReasonAndTellsOthersOnlyThatItIsThere() throws Exception {
        var hash = freeze();

        var answer = sign("fnv", "object", hash);

        answer.then()
                .statusCode(200)
                .body("signatures[0].text", equalTo("Tekst"))
                .body("missing", hasItem("fnv"));
        assertThat(events()).containsExactly("frozen", "objected");
    }

    @Test
    void wantsToKnowWhyAnOrganisationObjects() {
        var hash = freeze();

        var answer = Api.as(Token.approverOf("fnv"), """
                        {"decision": "object", "hash": "%s"}""".formatted(hash)).post(round.path("/snapshots/1/signatures"));

        answer.then().statusCode(400).body("errors.pointer", contains("#/text"));
    }

    @Test
    void namesEveryViolation() {
        freeze();

        var answer = Api.as(Token.approverOf("fnv"), """
                        {"decision": null, "hash": "ABC", "onBehalfOf": "%s", "organisation": "cnv"}""".formatted("x".repeat(201)))
                .post(round.path("/snapshots/1/signatures"));

        answer.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/decision", "#/hash", "#/onBehalfOf", "#/organisation"));
    }

    @Test
    void recordsTheDeputy() {
        var hash = freeze();

        var answer = Api.as(Token.approverOf("fnv"), """
                        {"decision": "approve", "hash": "%s", "onBehalfOf": "A. Bakker"}""".formatted(hash)).post(round.path("/snapshots/1/signatures"));

        answer.then()
                .statusCode(200)
                .body("signatures[0].signedBy", equalTo("approver"))
                .body("signatures[0].onBehalfOf", equalTo("A. Bakker"));
    }

    @Test
    void recordsNoConsensusWhereThePolicyIsAnother() {
        var hash = freeze();

        var answer = Api.as(Token.SECRETARIAT, """
                        {"decision": "record-consensus", "hash": "%s", "minutes": "%s"}""".formatted(hash, hash)).post(round.path("/snapshots/1/signatures"));

        answer.then().statusCode(409).body("allowed", empty());
    }

    @Test
    void isLogged() {
        var hash = freeze();
        sign("fnv", "approve", hash);

        var answer = Api.as(Token.AUDITOR)
                .queryParam("round", round.id())
                .queryParam("organisation", "fnv")
                .get("/v1/audit");

        answer.then()
                .body("items", hasSize(1))
                .body("items[0].entry.action", equalTo("signature.approve"))
                .body("items[0].entry.details.hash", equalTo(hash))
                .body("items[0].entry.by.organisation", not(equalTo("cnv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signature set decision = 'APPROVE'",
                "delete from signature",
                "truncate signature",
                "update submitted_snapshot set submitted_at = now()",
                "delete from submitted_snapshot",
                "truncate submitted_snapshot"
            })
    void cannotBeChangedByTheServiceItself(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or removed");
        }
    }
}
