package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database of initiatives-service comes back from a backup, and everything that follows it comes along. */
@ExtendWith(RunningPlatform.class)
class RestoreTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Platform platform;
    private final Partner partner;
    private final Partner secretary;
    private final String backup = "initiatives_" + UUID.randomUUID().toString().replace("-", "");

    RestoreTest(Platform platform) {
        this.platform = platform;
        partner = Partner.system(platform, "fnv");
        secretary = Partner.person(platform, "secretaris");
    }

    @Test
    void showsWhatTheBackupHoldsAndEverythingAfterTheRestore() throws SQLException {
        var begin = Instant.now();
        var kept = partner.posted(Partner.initiative(Titles.unique("Voor de back-up")));
        awaitRevision(kept, 1);
        backUp();
        var lost = partner.posted(Partner.initiative(Titles.unique("Na de back-up")));
        retitle(kept, Titles.unique("Veranderd na de back-up"));
        awaitRevision(kept, 2);
        awaitRevision(lost, 1);

        restore();
        var title = Titles.unique("Veranderd na het herstel");
        retitle(kept, title);
        var fresh = partner.posted(Partner.initiative(Titles.unique("Na het herstel")));

        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(lost).isAbsent());
        await().atMost(PATIENCE).untilAsserted(() -> {
            Draft.of(secretary).entry(kept).hasRevision(2);
            Draft.of(secretary).entry(fresh).hasRevision(1);
        });
        assertThat(secretary.draft().asString()).contains(title).doesNotContain("Veranderd na de back-up");
        // once before the restore and once after it, although the revision is the same
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(changesTold(kept, begin)).isEqualTo(2));
        assertThat(Inbox.since(begin, platform, secretary))
                .filteredOn(alert -> alert.initiative().equals(fresh))
                .hasSize(1);
        assertThat(shownIn("reports")).isEqualTo(submittedIn("initiatives"));
    }

    private void awaitRevision(String id, int revision) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).hasRevision(revision));
    }

    private long changesTold(String id, Instant begin) {
        return Inbox.since(begin, platform, secretary).stream()
                .filter(alert -> alert.initiative().equals(id))
                .filter(alert -> alert.revision() == 2)
                .count();
    }

    private void retitle(String id, String title) {
        var address = platform.initiativesUrl() + "/v1/initiatives/" + id;
        var tag =
                partner.request().get(address).then().statusCode(200).extract().header("ETag");
        partner.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"title\": {\"nl\": \"%s\", \"en\": \"%s\"}}".formatted(title, title))
                .patch(address)
                .then()
                .statusCode(200);
    }

    private void backUp() throws SQLException {
        whileNobodyUsesTheDatabase("create database %s template initiatives".formatted(backup));
    }

    /** As operations.md tells it. */
    private void restore() throws SQLException {
        whileNobodyUsesTheDatabase(
                "select pg_drop_replication_slot('initiatives_outbox')",
                "drop database initiatives",
                "alter database %s rename to initiatives".formatted(backup),
                "alter database initiatives owner to initiatives");
    }

    private void whileNobodyUsesTheDatabase(String... commands) throws SQLException {
        platform.stop(Part.INITIATIVES_SERVICE);
        platform.stop(Part.CONNECT);
        try (var connection = platform.connect("postgres");
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
        if (commands.length > 1) {
            beginEpoch();
        }
        platform.start(Part.CONNECT);
        platform.start(Part.INITIATIVES_RELAY);
        platform.start(Part.INITIATIVES_SERVICE);
    }

    private void beginEpoch() throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement()) {
            statement.execute("select begin_epoch()");
        }
    }

    /** Each initiative that a draft shows, and its revision: what a draft built anew from the restored database would show. */
    private Map<String, Integer> shownIn(String database) throws SQLException {
        return revisions(database, """
                select distinct i.id, i.revision from initiative i join entry e on e.initiative = i.id
                where e.status = 'PLACED' and e.round = 'digitalisation-2'""");
    }

    private Map<String, Integer> submittedIn(String database) throws SQLException {
        return revisions(database, """
                select id, revision from initiative
                where status = 'SUBMITTED' and agreement = 'digitalisation' and not sandbox
                    and coalesce(review_state, '') <> 'REJECTED'""");
    }

    private Map<String, Integer> revisions(String database, String question) throws SQLException {
        var revisions = new TreeMap<String, Integer>();
        try (var connection = platform.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                revisions.put(rows.getString(1), rows.getInt(2));
            }
        }
        return revisions;
    }
}
