package nl.stvda.voortgang.reports.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Delivery;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.round.TestRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a round makes of a declaration that nothing changed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DeclarationsTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();
    private TestRound round;

    @BeforeEach
    void makeARound() throws SQLException {
        Members.register(database);
        round = TestRound.in(database);
        execute("update round set period_start = '2021-04-01', period_end = '2022-03-31' where id = '%s'"
                .formatted(round.id()));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void told(String type, Consumer<ObjectNode> change) {
        var event = Posted.golden("declaration.%s.v1.json".formatted(type));
        event.put("id", id.toString());
        event.put("agreement", "of-" + round.id());
        event.put("since", "2021-04-01");
        event.put("declaredAt", "2022-02-01T10:00:00Z");
        event.remove("theme");
        change.accept(event);
        var refusal = Delivery.of("nl.stvda.declaration.%s.v1".formatted(type), "declaration:" + id, event.toString())
                .to(connector);
        assertThat(refusal).isEmpty();
    }

    private ValidatableResponse read(String below) {
        return Api.as(Token.AUDITOR).get(round.path(below)).then().statusCode(200);
    }

    private long version() {
        return read("/draft").extract().jsonPath().getLong("version");
    }

    @Test
    void standInTheDraftUntilTheyDoNotCount() {
        var before = version();
        read("/draft").body("unchanged", nullValue());

        told("made", event -> {});

        read("/draft")
                .body("unchanged.id", contains(id.toString()))
                .body("unchanged[0].organisation.code", equalTo("cnv"))
                .body("unchanged[0].theme", nullValue())
                .body("unchanged[0].since", equalTo("2021-04-01"))
                .body("version", greaterThan((int) before));

        told("withdrawn", event -> {});
        read("/draft").body("unchanged", nullValue());

        // late: of an earlier revision
        told("made", event -> {});
        read("/draft").body("unchanged", nullValue());
    }

    @Test
    void areSupersededByWhatIsPosted() {
        told("made", event -> {});

        told("superseded", event -> {});

        read("/draft").body("unchanged", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2021-04-01T08:00:00Z, true",
        "2020-04-01, 2022-02-01T10:00:00Z, true",
        // nothing changed for a part of the period only
        "2021-04-02, 2022-02-01T10:00:00Z, false",
        // said for the report before
        "2020-04-01, 2021-03-31T10:00:00Z, false",
    })
    void answerForTheRoundWhosePeriodBeganInTheTimeThatTheyAreAbout(String since, String at, boolean counts) {
        told("made", event -> event.put("since", since).put("declaredAt", at));

        read("/draft").body("unchanged", counts ? hasSize(1) : nullValue());
    }

    @Test
    void ofASandboxStandInNoRealRound() {
        told("made", event -> event.put("sandbox", true));

        read("/draft").body("unchanged", nullValue());
    }

    @Test
    void satisfyTheCheckOnlyWhereTheyAreAboutAll() throws SQLException {
        execute("delete from check_setting where round = '%s'".formatted(round.id()));
        var silent = "findings.findAll { it.check == 'organisation-without-entry' }.about";
        read("/checks").body(silent, hasItem("cnv"));

        told("made", event -> event.put("theme", "dignity"));
        read("/checks").body(silent, hasItem("cnv"));

        var whole = UUID.randomUUID().toString();
        told("made", event -> event.put("id", whole));
        read("/checks").body(silent, not(hasItem("cnv"))).body(silent, hasItem("fnv"));

        told("withdrawn", event -> event.put("id", whole));
        read("/checks").body(silent, hasItem("cnv"));
    }

    @Test
    void areToldWithWhatHappenedSince() {
        told("made", event -> event.put("theme", "dignity"));

        read("/delta")
                .body("unchanged.organisation.code", contains("cnv"))
                .body("unchanged.theme.code", contains("dignity"))
                .body("organisationsWithoutNews.code", hasItem("cnv"));
    }

    @Test
    void areReadInTheDocument() {
        told("made", event -> {});

        Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(round.path("/draft"))
                .then()
                .statusCode(200)
                .body(containsString("Organisations without changes"))
                .body(containsString("no changes since 1 April 2021"));
    }

    @Test
    void areFrozenAndSigned() {
        told("made", event -> {});
        round.freeze();

        told("withdrawn", event -> {});

        read("/snapshots/1").body("unchanged.organisation.code", contains("cnv"));
        round.freeze();
        read("/snapshots/2").body("unchanged", nullValue());
    }
}
