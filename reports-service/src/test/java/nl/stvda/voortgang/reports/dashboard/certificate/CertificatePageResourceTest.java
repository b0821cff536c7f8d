package nl.stvda.voortgang.reports.dashboard.certificate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import javax.sql.DataSource;
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

/** The certificate of who agreed, as a page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class CertificatePageResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        Members.register(dataSource);
        round = TestRound.in(dataSource);
    }

    private ValidatableResponse page(String below) {
        return Api.visitor(Token.contributorOf("fnv"))
                .get("/rounds/%s/snapshots/1%s".formatted(round.id(), below))
                .then();
    }

    @Test
    void showsWhoSignedAndWhereTheLogHasIt() {
        round.approved();
        var certificate = Api.as(Token.AUDITOR).get(round.path("/snapshots/1/certificate"));

        page("").body(containsString("/snapshots/1/certificate"));
        page("/certificate")
                .statusCode(200)
                .body(containsString(certificate.<String>path("hash")))
                .body(containsString(certificate.<String>path("signatures[0].logHash")))
                .body(containsString("Check it yourself"));
    }

    @Test
    void isNotThereForWhatIsNotApproved() {
        round.freeze();

        page("").body(not(containsString("/snapshots/1/certificate")));
        page("/certificate").statusCode(409);
    }
}
