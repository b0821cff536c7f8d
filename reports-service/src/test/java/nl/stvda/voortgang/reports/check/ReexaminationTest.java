package nl.stvda.voortgang.reports.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.intake.Delivery;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that look only at what changed find what checks of everything find. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ReexaminationTest {

    private static final int CHANGES = 40;

    /** A word that is found in a text, and some that are not. */
    private static final List<String> TEXTS = List.of(
            "Dat was vorig jaar.", "Er is 48 miljoen euro.", "TODO", "Alles staat er.", "Zie [de site](htp:/nergens).");

    private final InMemoryConnector connector;
    private final DataSource database;
    private final SessionFactory sessions;
    private final Checks checks;
    private final Drafts drafts;
    private final List<Posted> posted = new ArrayList<>();
    private Optional<UUID> declaration = Optional.empty();
    private String agreement = "";
    private String round = "";

    ReexaminationTest(
            @Any InMemoryConnector connector,
            DataSource database,
            SessionFactory sessions,
            Checks checks,
            Drafts drafts) {
        this.connector = connector;
        this.database = database;
        this.sessions = sessions;
        this.checks = checks;
        this.drafts = drafts;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted anInitiative() {
        return Posted.anInitiative().with("agreement", agreement);
    }

    private void submit(Posted initiative) {
        initiative.submitted().to(connector);
        posted.add(initiative);
    }

    private void change(int which, Posted next) {
        var revision = 1 + Integer.parseInt(next.json().replaceAll(".*\"revision\":(\\d+).*", "$1"));
        var changed = next.atRevision(revision);
        changed.changed().to(connector);
        posted.set(which, changed);
    }

    /** Not every step is possible; one that is refused changes nothing. */
    private void decide(Posted initiative, String step) {
        var curation = "/v1/rounds/%s/curations/%s".formatted(round, initiative.id());
        Api.as(Token.SECRETARIAT, step).header("If-Match", "*").post(curation + "/steps");
    }

    private void write(String text) {
        Api.as(Token.SECRETARIAT, "{\"text\": {\"nl\": \"%s\"}, \"themes\": []}".formatted(text))
                .header("If-Match", "*")
                .put("/v1/rounds/%s/narratives/introduction".formatted(round))
                .then()
                .statusCode(200);
    }

    /** That nothing changed; what was declared is taken back the next time. */
    private void declareOrTakeBack() {
        var type = declaration.isEmpty() ? "made" : "withdrawn";
        var id = declaration.orElseGet(UUID::randomUUID);
        var event = Posted.golden("declaration.%s.v1.json".formatted(type))
                .put("id", id.toString())
                .put("agreement", agreement)
                .put("since", "2000-01-01");
        event.remove("theme");
        var refusal = Delivery.of("nl.stvda.declaration.%s.v1".formatted(type), "declaration:" + id, event.toString())
                .to(connector);
        assertThat(refusal).isEmpty();
        declaration = declaration.isEmpty() ? Optional.of(id) : Optional.empty();
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void changeSomething(Random random) {
        var which = random.nextInt(posted.size());
        var initiative = posted.get(which);
        var other = posted.get(random.nextInt(posted.size())).id();
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(15)) {
            case 0 -> submit(anInitiative().titled(text));
            case 1 -> change(which, initiative.titled(text));
            case 2 -> change(which, initiative.reviewed(random.nextBoolean() ? "accepted" : "changes-requested"));
            case 3 -> change(which, initiative.with("instrument", random.nextBoolean() ? "training" : "tool"));
            case 4 -> change(which, initiative.with("side", random.nextBoolean() ? "workers" : "employers"));
            case 5 -> change(which, initiative.with("status", random.nextBoolean() ? "withdrawn" : "submitted"));
            case 6 -> change(which, initiative.withJson("links", "[{\"url\": \"https://a_b.nl/c\"}]"));
            case 7 -> decide(initiative, "{\"kind\": \"reword\", \"text\": {\"nl\": \"%s\"}}".formatted(text));
            case 8 -> decide(initiative, "{\"kind\": \"leave-out\", \"reason\": \"Dubbel\"}");
            case 9 -> decide(initiative, "{\"kind\": \"take-back\"}");
            case 10 -> decide(initiative, "{\"kind\": \"merge\", \"into\": \"%s\"}".formatted(other));
            case 11 -> decide(initiative, "{\"kind\": \"move\", \"section\": \"other\", \"first\": true}");
            case 12 -> write(text);
            case 13 -> declareOrTakeBack();
            default ->
                execute("update round set period_start = '20%d-01-01', period_end = '20%<d-12-31' where id = '%s'"
                        .formatted(20 + random.nextInt(8), round));
        }
    }

    /** Other tests look at the round whose period ends last, which must not be this one. */
    @AfterEach
    void endLongAgo() {
        execute("update round set period_start = '2010-01-01', period_end = '2010-12-31' where id = '%s'"
                .formatted(round));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findWhatIsThereWhateverHappened(long seed) {
        var random = new Random(seed);
        IntStream.range(0, 4).forEach(_ -> submit(anInitiative()));
        var different = 0;

        for (var change = 0; change < CHANGES; change++) {
            changeSomething(random);

            var found = checks.of(round);
            var all = checks.findings(drafts.of(round));
            assertThat(found.findings()).as("after change %d", change).isEqualTo(all);
            assertThat(found.blockers() + found.warnings()).isEqualTo(all.size());
            assertThat(found.draftVersion()).isEqualTo(drafts.state(round).version());
            different += all.isEmpty() ? 0 : 1;
        }

        assertThat(different).isEqualTo(CHANGES);
    }

    @Test
    void readOnlyTheEntriesThatChanged() {
        IntStream.range(0, 30).forEach(_ -> submit(anInitiative()));
        checks.of(round);

        change(3, posted.get(3).titled("Dat was vorig jaar."));

        assertThat(entriesReadBy(() -> checks.of(round))).isOne();
        assertThat(entriesReadBy(() -> checks.of(round))).isZero();
    }

    private long entriesReadBy(Runnable reader) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reader.run();
        return Stream.of(statistics.getQueries())
                .filter(query -> query.contains("ShownEntry"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                .sum();
    }
}
