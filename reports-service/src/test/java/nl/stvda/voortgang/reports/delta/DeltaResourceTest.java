package nl.stvda.voortgang.reports.delta;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
class DeltaResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound before;
    private TestRound round;

    @BeforeEach
    void startRounds() throws SQLException {
        Members.register(dataSource);
        before = TestRound.in(dataSource);
        round = TestRound.in(dataSource);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("update round set previous = ? where id = ?")) {
            update.setString(1, before.id());
            update.setString(2, round.id());
            update.executeUpdate();
        }
    }

    private ValidatableResponse delta() {
        return Api.as(Token.approverOf("fnv")).get(round.path("/delta")).then().statusCode(200);
    }

    @Test
    void comparesWithWhatWasApprovedInTheRoundBeforeAndWithNothingElse() {
        before.freeze();
        delta().body("previous", nullValue());

        before.says("closing", "Anders").approved(2);

        delta().body("previous.round", equalTo(before.id())).body("previous.snapshot", equalTo(2));
    }

    @Test
    void comparesWithTheReportBeforeAlsoWhereTheRoundIsMadeOfATemplate() throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update round set previous = null, ordinal = 3,
                            agreement = (select agreement from round where id = ?)
                        where id = ?""")) {
            update.setString(1, before.id());
            update.setString(2, round.id());
            update.executeUpdate();
        }
        before.approved();

        delta().body("previous.round", equalTo(before.id()));
    }

    @Test
    void namesOrganisationsOfWhichNothingIsNew() {
        delta().body("entries", empty()).body("organisationsWithoutNews.code", hasItem("fnv"));
    }

    @Test
    void isNotFoundWithoutTheRound() {
        Api.as(Token.AUDITOR).get("/v1/rounds/none/delta").then().statusCode(404);
    }
}
