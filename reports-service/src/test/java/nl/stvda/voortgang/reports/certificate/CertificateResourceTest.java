package nl.stvda.voortgang.reports.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CertificateResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        Members.register(dataSource);
        round = TestRound.in(dataSource);
    }

    private Response certificate(int snapshot) {
        return Api.as(Token.SUBMISSION_JOB).get(round.path("/snapshots/%d/certificate".formatted(snapshot)));
    }

    private Response log(int snapshot) {
        return Api.as(Token.SUBMISSION_JOB)
                .accept("text/plain")
                .get(round.path("/snapshots/%d/certificate/log".formatted(snapshot)));
    }

    private Response sign(String organisation, int snapshot, String hash, String more) {
        return Api.as(
                        Token.approverOf(organisation),
                        "{\"decision\": \"approve\", \"hash\": \"%s\"%s}".formatted(hash, more))
                .post(round.path("/snapshots/%d/signatures".formatted(snapshot)));
    }

    private List<String> members(int snapshot) {
        return Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/%d/signatures".formatted(snapshot)))
                .path("policy.members.organisation");
    }

    @Test
    void saysWhoSignedWhichBytesForWhomAndWhereTheLogHasIt() {
        var hash = round.freeze();
        var members = members(1);
        sign(members.getFirst(), 1, hash, ", \"onBehalfOf\": \"A. Bakker\"")
                .then()
                .statusCode(200);
        members.subList(1, members.size()).forEach(member -> sign(member, 1, hash, ""));

        var answer = certificate(1);

        answer.then()
                .statusCode(200)
                .body("hash", equalTo(hash))
                .body("state", equalTo("approved"))
                .body("policy.rule", equalTo("every-member"))
                .body("signatures.signature.organisation", equalTo(members))
                .body("signatures.signature.hash", everyItem(equalTo(hash)))
                .body("signatures.signature.signedAt", everyItem(notNullValue()))
                .body("signatures[0].signature.onBehalfOf", equalTo("A. Bakker"));
        List<String> entries = answer.path("signatures.logHash");
        assertThat(entries).doesNotContainNull().doesNotHaveDuplicates().hasSize(members.size());
        var lines = log(1).asString();
        assertThat(lines.lines().map(line -> line.substring(0, 64))).containsAll(entries);
        assertThat(lines).contains("\"action\":\"snapshot.frozen\"", "\"onBehalfOf\":\"A. Bakker\"");
        assertThat(Api.as(Token.AUDITOR).get("/v1/audit/chain").asString())
                .contains(lines.lines().toList());
    }

    @Test
    void namesTheSignatureUnderAnEarlierSnapshotThatReadsTheSame() {
        var first = round.freeze();
        members(1).forEach(member -> sign(member, 1, first, ""));
        round.byConsensus(dataSource).freeze();
        round.everyMember(dataSource).freeze();

        certificate(3)
                .then()
                .statusCode(200)
                .body("snapshot", equalTo(3))
                .body("signatures.signature.snapshot", everyItem(equalTo(1)))
                .body("signatures.logHash", hasSize(members(3).size()));
    }

    @Test
    void namesTheMinutesOfABoard() {
        var hash = round.byConsensus(dataSource).freeze();
        var minutes = round.minutes(1);
        Api.as(Token.SECRETARIAT, """
                        {"decision": "record-consensus", "hash": "%s", "minutes": "%s"}""".formatted(hash, minutes)).post(round.path("/snapshots/1/signatures"));

        certificate(1).then().statusCode(200).body("signatures.signature.minutes", contains(minutes));
        assertThat(log(1).asString()).contains("\"action\":\"minutes.attached\"");
    }

    @Test
    void isThereForWhatIsApprovedOnly() {
        round.freeze();

        certificate(1)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/not-approved"))
                .body("detail", containsString("waits for"));
        log(1).then().statusCode(409);
        round.says("closing", "Anders").freeze();
        certificate(1).then().statusCode(409).body("detail", containsString("took the place"));
    }
}
