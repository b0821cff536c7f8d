package nl.stvda.voortgang.reports.dashboard.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The minutes of the board, on the page of the snapshot on which it agreed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class MinutesPageResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;
    private String hash;

    @BeforeEach
    void freeze() {
        StandInServices.reset();
        Members.register(dataSource);
        round = TestRound.in(dataSource).byConsensus(dataSource);
        hash = round.freeze();
    }

    private String page() {
        return "/rounds/%s/snapshots/1".formatted(round.id());
    }

    private ValidatableResponse attach(String name, byte[] bytes) {
        return Api.visitor(Token.SECRETARIAT)
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(page() + "/minutes")
                .then();
    }

    private ValidatableResponse shown(String token) {
        return Api.visitor(token).get(page()).then().statusCode(200);
    }

    @Test
    void letTheSecretariatRecordTheConsensus() {
        shown(Token.SECRETARIAT)
                .body(containsString("Attach the minutes first"), not(containsString("value=\"record-consensus\"")));

        attach("notulen.pdf", SampleFile.pdf().bytes()).statusCode(303).cookie("notice");

        String minutes =
                Api.as(Token.AUDITOR).get(round.path("/snapshots/1/minutes")).path("[0].sha256");
        shown(Token.SECRETARIAT)
                .body(containsString("value=\"%s\" required checked".formatted(minutes)))
                .body(containsString("value=\"record-consensus\""));
        Api.visitor(Token.SECRETARIAT)
                .formParam("decision", "record-consensus")
                .formParam("hash", hash)
                .formParam("minutes", minutes)
                .post(page())
                .then()
                .statusCode(303);
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1/signatures"))
                .then()
                .body("state", equalTo("approved"))
                .body("signatures[0].minutes", equalTo(minutes));
        shown(Token.SECRETARIAT).body(not(containsString("type=\"file\"")));
    }

    @Test
    void areReadByMembersWhoCannotAttachAny() {
        var minutes = round.minutes(1);

        shown(Token.contributorOf("fnv"))
                .body(containsString(page() + "/minutes/" + minutes), not(containsString("type=\"file\"")));
        var download = Api.visitor(Token.approverOf("fnv")).get(page() + "/minutes/" + minutes);
        download.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        assertThat(download.contentType()).isEqualTo("application/pdf");
        Api.visitor(Token.approverOf("fnv"))
                .multiPart("file", "notulen.pdf", SampleFile.pdf().bytes(), "application/pdf")
                .post(page() + "/minutes")
                .then()
                .statusCode(403);
    }

    @Test
    void saysWhyAFileIsNotAttached() {
        attach("notulen.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body(containsString("This is no PDF"));
        Api.visitor(Token.SECRETARIAT)
                .multiPart("other", "text")
                .post(page() + "/minutes")
                .then()
                .statusCode(400)
                .body(containsString("Choose a file"));
    }

    @Test
    void areNotShownWhereEveryMemberSigns() {
        round = TestRound.in(dataSource);
        round.freeze();

        shown(Token.SECRETARIAT).body(not(containsString("Minutes of the board")));
    }
}
