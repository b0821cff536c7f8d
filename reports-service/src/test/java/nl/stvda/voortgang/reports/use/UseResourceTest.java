package nl.stvda.voortgang.reports.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class UseResourceTest {

    private final InMemoryConnector connector;
    private final DataSource dataSource;
    private final SessionFactory sessions;
    private String agreement = "";
    private TestRound round = new TestRound("none");

    UseResourceTest(@Any InMemoryConnector connector, DataSource dataSource, SessionFactory sessions) {
        this.connector = connector;
        this.dataSource = dataSource;
        this.sessions = sessions;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = new TestRound(OpenedRound.first(agreement))
                .withoutChecks(dataSource)
                .in(dataSource, RoundState.SIGNING_OFF);
    }

    private Posted posted(String organisation, String dutch) {
        return Posted.anInitiative()
                .with("agreement", agreement)
                .with("organisation", organisation)
                .titled(dutch);
    }

    private Response uses(String token, Posted initiative) {
        return Api.as(token).get("/v1/initiatives/%s/uses".formatted(initiative.id()));
    }

    private void curated(Posted initiative, String step) {
        Api.as(Token.SECRETARIAT, step)
                .header("If-Match", "*")
                .post(round.path("/curations/%s/steps".formatted(initiative.id())))
                .then()
                .statusCode(200);
    }

    @Test
    void saysAtWhichRevisionAndInWhichWordsEachReportHasIt() {
        var first = posted("fnv", "Eerst");
        first.submitted().to(connector);
        var hash = round.freeze();
        first.atRevision(2).titled("Later").changed().to(connector);
        curated(first, "{\"kind\": \"reword\", \"title\": {\"nl\": \"Herschreven\"}}");
        round.freeze();

        var answer = uses(Token.AUDITOR, first);

        answer.then()
                .statusCode(200)
                .body("items.round", contains(round.id(), round.id()))
                .body("items.snapshot", contains(2, 1))
                .body("items.state", contains("open", "superseded"))
                .body("items.revision", contains(2, 1))
                .body("items.rewordedRevision", contains(2, null))
                .body("items.title.nl", contains("Herschreven", "Eerst"))
                .body("items[1].hash", equalTo(hash));
    }

    @Test
    void tellsAlsoOfWhatAnotherEntryTells() {
        var lead = posted("fnv", "Samen");
        var other = posted("cnv", "Hetzelfde").atRevision(3);
        lead.submitted().to(connector);
        other.submitted().to(connector);
        curated(other, "{\"kind\": \"merge\", \"into\": \"%s\"}".formatted(lead.id()));
        round.freeze();

        var answer = uses(Token.contributorOf("cnv"), other);

        answer.then()
                .body("items", hasSize(1))
                .body("items[0].toldBy", equalTo(lead.id().toString()))
                .body("items[0].revision", equalTo(3))
                .body("items[0].title.nl", equalTo("Samen"));
        uses(Token.AUDITOR, lead).then().body("items[0].toldBy", nullValue());
        var merged = "sections.collectMany { it.entries + it.sections.collectMany { s -> s.entries } }"
                + ".find { it.said.title.nl == 'Samen' }.provenance.merged";
        Api.as(Token.AUDITOR)
                .get(round.path("/snapshots/1"))
                .then()
                .body(merged + ".organisation", contains("cnv"))
                .body(merged + ".revision", contains(3));
    }

    @Test
    void tellsAnOrganisationOfItsOwnInitiativesOnly() {
        var initiative = posted("fnv", "Van de FNV");
        initiative.submitted().to(connector);
        round.freeze();

        uses(Token.contributorOf("fnv"), initiative).then().statusCode(200).body("items", hasSize(1));
        uses(Token.approverOf("fnv"), initiative).then().statusCode(200);
        uses(Token.contributorOf("cnv"), initiative)
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/forbidden"));
        uses(Token.SECRETARIAT, initiative).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void tellsEveryMemberOfAJointInitiativeOfItsLead() {
        var lead = posted("fnv", "Gezamenlijk");
        var member = posted("cnv", "Ook");
        lead.jointly(lead, member).submitted().to(connector);
        round.freeze();

        uses(Token.contributorOf("cnv"), lead).then().statusCode(200).body("items", hasSize(1));
        uses(Token.contributorOf("vcp"), lead).then().statusCode(403);
    }

    @Test
    void staysInAFrozenReportAfterItWasWithdrawnAndTheDraftShowsTheDifference() {
        var initiative = posted("fnv", "Ingetrokken");
        initiative.submitted().to(connector);
        round.freeze();
        var before = Api.as(Token.AUDITOR).get(round.path("/snapshots/1")).asString();

        initiative.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        uses(Token.contributorOf("fnv"), initiative).then().body("items.title.nl", contains("Ingetrokken"));
        assertThat(Api.as(Token.AUDITOR).get(round.path("/snapshots/1")).asString())
                .isEqualTo(before)
                .contains("Ingetrokken");
        Api.as(Token.AUDITOR)
                .queryParam("from", 1)
                .get(round.path("/difference"))
                .then()
                .body(
                        "sections.entries.flatten().initiativeId",
                        contains(initiative.id().toString()))
                .body("sections.entries.flatten().change", contains("removed"));
    }

    @Test
    void isEmptyForWhatStandsInNoReport() {
        var initiative = posted("fnv", "Nog niet");
        initiative.submitted().to(connector);

        uses(Token.AUDITOR, initiative).then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update initiative_use set title = '{}' where false", "delete from initiative_use"})
    void cannotBeChangedByTheServiceItself(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = dataSource.getConnection();
                            var change = connection.createStatement()) {
                        change.execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or removed");
    }

    private long statements(Posted initiative, int reports) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        uses(Token.AUDITOR, initiative).then().statusCode(200).body("items", hasSize(reports));

        return statistics.getPrepareStatementCount();
    }

    /** What is done in the background meanwhile only adds, so the least of some tries counts. */
    private long leastStatements(Posted initiative, int reports) {
        return IntStream.range(0, 5)
                .mapToLong(_ -> statements(initiative, reports))
                .min()
                .orElseThrow();
    }

    @Test
    void costsAsMuchForManyReportsAsForOne() {
        var initiative = posted("fnv", "Cursus");
        initiative.submitted().to(connector);
        round.freeze();
        var ofOne = leastStatements(initiative, 1);
        initiative.atRevision(2).titled("Andere cursus").changed().to(connector);
        round.freeze();
        initiative.atRevision(3).titled("Nog een cursus").changed().to(connector);
        round.freeze();

        assertThat(leastStatements(initiative, 3)).isEqualTo(ofOne);
    }
}
