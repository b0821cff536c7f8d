package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.canonical.CanonicalJson;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator has the projection dropped and the topic read from its start, as docs/operations.md tells it. */
@QuarkusTest
@TestProfile(EpochTest.OfItsOwn.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RebuildTest {

    private static final String ROUND = "digitalisation-2";

    /** As many as a build has time for; {@code -Drebuild.initiatives=10000} makes it the size that is promised. */
    private static final int MANY = Integer.getInteger("rebuild.initiatives", 1_000);

    private static final int BATCH = 500;

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    DataSource dataSource;

    @Inject
    CanonicalJson canonical;

    @Inject
    ObjectMapper json;

    /** Other tests of this profile told of initiatives that nobody tells again. */
    @BeforeEach
    void forgetOthers() throws SQLException {
        dropProjection();
        execute("truncate awaited_initiative");
    }

    private void dropProjection() throws SQLException {
        execute("select drop_projection()");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is told of a lower one is void since other tests began epochs. */
    private String epoch() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select number from current_epoch")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void tell(Stream<Delivery> events) {
        var all = events.toList();
        for (var from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(from + BATCH, all.size()));
            assertThat(Delivery.together(connector, batch.toArray(Delivery[]::new)))
                    .allMatch(refusal -> refusal.isEmpty());
        }
    }

    /** All that the draft says, without the number and the time of its latest change: those go on. */
    private String contentOf(String round) throws IOException {
        var draft = (ObjectNode) DraftReading.of(round, Token.AUDITOR).json();
        draft.remove(List.of("version", "changedAt"));
        return canonical.of(json.convertValue(draft, Map.class));
    }

    private static void curate(String round, String initiative, String step) {
        var address = "/v1/rounds/%s/curations/%s".formatted(round, initiative);
        Api.as(Token.SECRETARIAT, step)
                .header("If-Match", Api.as(Token.AUDITOR).get(address).getHeader("ETag"))
                .post(address + "/steps")
                .then()
                .statusCode(200);
    }

    private static Response freeze(String round) {
        var draft = Api.as(Token.AUDITOR).accept("application/json").get("/v1/rounds/%s/draft".formatted(round));
        return Api.as(Token.SECRETARIAT, "{\"reasons\": []}")
                .header("If-Match", draft.getHeader("ETag"))
                .post("/v1/rounds/%s/snapshots".formatted(round));
    }

    private static void curateSome(String round) {
        var shown = DraftReading.of(round, Token.AUDITOR)
                .entriesShown()
                .map(entry -> entry.get("initiativeId").asText())
                .toList();
        curate(
                round,
                shown.get(0),
                "{\"kind\": \"move\", \"section\": \"social-partner-initiatives\", \"first\": true}");
        curate(round, shown.get(1), "{\"kind\": \"nest\", \"into\": \"%s\"}".formatted(shown.get(0)));
        curate(round, shown.get(2), "{\"kind\": \"nest\", \"into\": \"%s\"}".formatted(shown.get(1)));
        curate(round, shown.get(3), "{\"kind\": \"merge\", \"into\": \"%s\"}".formatted(shown.get(4)));
        curate(round, shown.get(5), "{\"kind\": \"reword\", \"text\": {\"nl\": \"Korter gezegd.\"}}");
        curate(round, shown.get(6), "{\"kind\": \"leave-out\", \"reason\": \"Staat al in een ander rapport\"}");
        curate(round, shown.get(7), "{\"kind\": \"show\", \"titleShown\": false, \"factsShown\": false}");
    }

    @Test
    void givesTheSameDraftAndTheSameSnapshotWhateverTheOrder() throws Exception {
        new TestRound(ROUND).withoutChecks(dataSource).in(dataSource, RoundState.EDITING);
        var topic = Topic.about("digitalisation", epoch(), 44);
        tell(topic.asItHappened());
        curateSome(ROUND);
        var before = contentOf(ROUND);
        freeze(ROUND).then().statusCode(201);

        dropProjection();
        tell(topic.mixedUpAndRepeated(1));

        assertThat(contentOf(ROUND)).isEqualTo(before);
        freeze(ROUND).then().statusCode(409).body("type", endsWith("/problems/nothing-to-freeze"));
    }

    private Delivery declared(UUID id) throws SQLException {
        var event = Posted.golden("declaration.made.v1.json")
                .put("id", id.toString())
                .put("since", "2000-01-01")
                .put("declaredAt", "2099-01-01T10:00:00Z");
        return Delivery.of("nl.stvda.declaration.made.v1", "declaration:" + id, event.toString())
                .withHeader("ce_epoch", epoch());
    }

    @Test
    void givesTheSameDraftOfACompactedTopic() throws Exception {
        var topic = Topic.about("digitalisation", epoch(), 44);
        var id = UUID.randomUUID();
        tell(Stream.concat(topic.asItHappened(), Stream.of(declared(id))));
        var before = contentOf(ROUND);
        assertThat(before).contains(id.toString());

        dropProjection();
        assertThat(contentOf(ROUND)).doesNotContain(id.toString());
        tell(Stream.concat(topic.compacted(), Stream.of(declared(id))));

        assertThat(contentOf(ROUND)).isEqualTo(before);
    }

    @Test
    void givesTheSameDraftOfManyInitiatives() throws Exception {
        var agreement = OpenedRound.anAgreement(connector);
        var topic = Topic.about(agreement, epoch(), MANY);
        tell(topic.asItHappened().limit(MANY / 2));
        // the other half is placed by the rules that a new round has for what is there already
        var round = OpenedRound.first(agreement);
        tell(topic.asItHappened().skip(MANY / 2));
        var before = contentOf(round);

        dropProjection();
        tell(topic.mixedUpAndRepeated(2));

        assertThat(contentOf(round)).isEqualTo(before);
        assertThat(DraftReading.of(round, Token.AUDITOR).entries()).isGreaterThan(MANY / 2);
    }

    @Test
    void freezesNothingBeforeEverythingIsThereAgain() throws Exception {
        var agreement = OpenedRound.anAgreement(connector);
        var round = OpenedRound.first(agreement);
        new TestRound(round).withoutChecks(dataSource).in(dataSource, RoundState.EDITING);
        var topic = Topic.about(agreement, epoch(), 3);
        tell(topic.asItHappened());

        dropProjection();
        tell(topic.first(2).asItHappened());
        dropProjection();
        tell(topic.first(2).asItHappened());

        freeze(round).then().statusCode(409).body("type", endsWith("/problems/draft-incomplete"));
        tell(topic.asItHappened());
        freeze(round).then().statusCode(201);
    }

    @Test
    void doesNotTakeADraftOfBeforeForTheOneNow() throws Exception {
        tell(Topic.about("digitalisation", epoch(), 3).asItHappened());
        var address = "/v1/rounds/%s/draft".formatted(ROUND);
        var seen = Api.as(Token.AUDITOR).accept("application/json").get(address).getHeader("ETag");

        dropProjection();

        Api.as(Token.AUDITOR)
                .accept("application/json")
                .header("If-None-Match", seen)
                .get(address)
                .then()
                .statusCode(200);
        assertThat(DraftReading.of(ROUND, Token.AUDITOR).entries()).isZero();
    }
}
