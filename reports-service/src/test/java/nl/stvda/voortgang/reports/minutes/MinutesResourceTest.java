package nl.stvda.voortgang.reports.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class MinutesResourceTest {

    private static final String PDF = "application/pdf";
    private static final String MALFORMED = "0".repeat(64);

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void freeze() {
        Members.register(dataSource);
        round = TestRound.in(dataSource).byConsensus(dataSource);
        round.freeze();
    }

    private Response attach(int snapshot, String type, byte[] bytes) {
        return Api.as(Token.SECRETARIAT)
                .contentType(type)
                .body(bytes)
                .post(round.path("/snapshots/%d/minutes?name=notulen.pdf".formatted(snapshot)));
    }

    private Response record(int snapshot, String decision, String grounds) {
        List<String> hashes =
                Api.as(Token.AUDITOR).get(round.path("/snapshots")).path("items.hash");
        return Api.as(
                        Token.SECRETARIAT,
                        "{\"decision\": \"%s\", \"hash\": \"%s\"%s}"
                                .formatted(decision, hashes.get(hashes.size() - snapshot), grounds))
                .post(round.path("/snapshots/%d/signatures".formatted(snapshot)));
    }

    private static String minutes(String sha256) {
        return ", \"minutes\": \"%s\"".formatted(sha256);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void areKeptAndGivenBackAsTheyCame() {
        var file = SampleFile.pdf();

        var answer = attach(1, PDF, file.bytes());

        String hash = answer.path("sha256");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(round.path("/snapshots/1/minutes/" + hash)))
                .body("name", equalTo("notulen.pdf"))
                .body("mediaType", equalTo(PDF))
                .body("size", equalTo(file.bytes().length))
                .body("addedBy", equalTo("secretariat"));
        attach(1, PDF, file.bytes()).then().statusCode(200).body("sha256", equalTo(hash));
        Api.as(Token.contributorOf("fnv"))
                .get(round.path("/snapshots/1/minutes"))
                .then()
                .body("sha256", contains(hash));
        var download = Api.as(Token.approverOf("fnv")).get(round.path("/snapshots/1/minutes/" + hash));
        download.then()
                .statusCode(200)
                .contentType(PDF)
                .header("ETag", "\"%s\"".formatted(hash))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename=\"notulen.pdf\""));
        assertThat(download.asByteArray()).isEqualTo(file.bytes());
        Api.as(Token.AUDITOR)
                .header("If-None-Match", "\"%s\"".formatted(hash))
                .get(round.path("/snapshots/1/minutes/" + hash))
                .then()
                .statusCode(304);
    }

    @Test
    void areNeededToRecordAConsensusAndNamedByIt() {
        record(1, "record-consensus", "")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/minutes"))
                .body("errors.code", contains("required"));
        record(1, "record-consensus", minutes(MALFORMED))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-minutes"));
        var hash = round.minutes(1);

        var answer = record(1, "record-consensus", minutes(hash));

        answer.then().statusCode(200).body("state", equalTo("approved")).body("signatures[0].minutes", equalTo(hash));
        Api.as(Token.SUBMISSION_JOB)
                .get(round.path("/snapshots/1/signatures"))
                .then()
                .body("signatures.minutes", contains(hash));
        Api.as(Token.AUDITOR)
                .queryParam("round", round.id())
                .get("/v1/audit")
                .then()
                .body("items[0].entry.action", equalTo("signature.record-consensus"))
                .body("items[0].entry.details.minutes", equalTo(hash))
                .body("items[1].entry.action", equalTo("minutes.attached"))
                .body("items[1].entry.details.sha256", equalTo(hash));
        attach(1, PDF, SampleFile.pdf().bytes()).then().statusCode(201);
    }

    @Test
    void belongToOneSnapshot() {
        var hash = round.minutes(1);
        round.says("closing", "Anders").freeze();

        record(2, "record-consensus", minutes(hash))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-minutes"));
        attach(1, PDF, SampleFile.pdf().bytes())
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/minutes-not-expected"))
                .body("detail", containsString("Snapshot 2"));
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1/minutes/" + hash))
                .then()
                .statusCode(200);
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/2/minutes/" + hash))
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/unknown-minutes"));
    }

    @Test
    void showNothingButAConsensus() {
        var hash = round.minutes(1);

        record(1, "withdraw", minutes(hash)).then().statusCode(400).body("errors.code", contains("not-of-this-kind"));
    }

    @Test
    void areExpectedWhereTheBoardAgreesAndIsAsked() {
        round.in(dataSource, RoundState.EDITING);
        attach(1, PDF, SampleFile.pdf().bytes())
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/minutes-not-expected"))
                .body("allowed", hasItem("ask-sign-off"));

        round = TestRound.in(dataSource);
        round.freeze();
        attach(1, PDF, SampleFile.pdf().bytes()).then().statusCode(409).body("detail", containsString("another way"));
    }

    static Stream<Arguments> otherFiles() {
        var docx = SampleFile.openXml("docx", "wordprocessingml.document");
        var picture = SampleFile.ofEachType().stream()
                .filter(file -> file.mediaType().equals("image/png"))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                arguments("text", PDF, "Notulen".getBytes(StandardCharsets.UTF_8)),
                arguments("HTML", PDF, "<html><script>".getBytes(StandardCharsets.UTF_8)),
                arguments("a picture", "image/png", picture.bytes()),
                arguments("docx that is said to be PDF", PDF, docx.bytes()),
                arguments(
                        "a file of no type",
                        "application/octet-stream",
                        SampleFile.pdf().bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFiles")
    void areATextDocument(String what, String type, byte[] bytes) {
        attach(1, type, bytes)
                .then()
                .statusCode(415)
                .header("Accept", containsString(PDF))
                .body("type", endsWith("/problems/minutes-type-not-accepted"));
    }

    @Test
    void haveANameAndASizeWithinBounds() {
        var large = new byte[ReceivedFile.LARGEST + 1];

        attach(1, PDF, large).then().statusCode(413).body("type", endsWith("/problems/minutes-too-large"));
        attach(1, PDF, new byte[0]).then().statusCode(400).body("errors.code", contains("empty-file"));
        Api.as(Token.SECRETARIAT)
                .contentType(PDF)
                .body(SampleFile.pdf().bytes())
                .post(round.path("/snapshots/1/minutes"))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("name"));
    }

    @Test
    void areTenAtMost() {
        for (var file = 0; file < 10; file++) {
            round.minutes(1);
        }

        var answer = attach(1, PDF, SampleFile.pdf().bytes());

        answer.then().statusCode(409).body("type", endsWith("/problems/too-many-minutes"));
        Api.as(Token.AUDITOR).get(round.path("/snapshots/1/minutes")).then().body("", hasSize(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update minutes set content = ''", "delete from minutes", "truncate minutes cascade"})
    void cannotBeChangedByTheServiceItself(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or removed");
    }

    @Test
    void areTakenByTheDatabaseUnderTheirOwnHashOnly() {
        assertThatThrownBy(() -> execute("""
                        insert into minutes (round, snapshot, sha256, name, media_type, size, content, added_by, subject, added_at)
                        values ('%s', 1, '%s', 'n.pdf', 'application/pdf', 1, 'x', 'a', 'a', now())""".formatted(round.id(), MALFORMED)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("minutes_have_their_hash");
    }

    @Test
    void areAskedForByTheDatabaseToo() {
        assertThatThrownBy(() -> execute("""
                        insert into signature (round, snapshot, hash, decision, signed_by, subject, signed_at, authenticated_at)
                        values ('%s', 1, 'x', 'RECORD_CONSENSUS', 'a', 'a', now(), now())""".formatted(round.id())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("consensus_has_minutes");
    }

    @Test
    void areNothingForAJob() {
        var hash = round.minutes(1);

        Api.as(Token.SUBMISSION_JOB)
                .get(round.path("/snapshots/1/minutes/" + hash))
                .then()
                .statusCode(403)
                .body("detail", not(empty()));
    }
}
