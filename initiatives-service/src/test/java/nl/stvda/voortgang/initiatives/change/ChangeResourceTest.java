package nl.stvda.voortgang.initiatives.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Examples;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ChangeResourceTest {

    private static final String LAST = new Position(Long.MAX_VALUE).encode();

    @Inject
    DataSource dataSource;

    @Test
    void tellsWhatWasDoneInOrder() {
        var start = end("fnv");
        var id = Examples.draftedBy("fnv");
        submit("fnv", id);
        Examples.change("fnv", id);
        Examples.withdraw("fnv", id);

        var changes = of(id, follow("fnv", start));

        assertThat(changes)
                .extracting(Line::kind, Line::revision)
                .containsExactly(tuple("posted", 1), tuple("submitted", 2), tuple("changed", 3), tuple("withdrawn", 4));
        assertThat(changes)
                .extracting(line -> line.initiative().get("revision"))
                .containsOnly(4);
    }

    @Test
    void tellsOthersOfADraftFromItsSubmissionOn() {
        var start = end("cnv");
        var draft = Examples.draftedBy("fnv");
        var submitted = Examples.draftedBy("fnv");
        submit("fnv", submitted);

        var changes = follow("cnv", start);

        assertThat(of(draft, changes)).isEmpty();
        assertThat(of(submitted, changes)).extracting(Line::kind).containsExactly("submitted");
    }

    @Test
    void showsTheContactToTheOwnerOnly() {
        var start = end("fnv");
        var id = Examples.submittedBy("fnv");

        var own = of(id, follow("fnv", start));
        var others = of(id, follow("cnv", start));

        assertThat(own.getFirst().initiative()).containsKey("contact");
        assertThat(others).hasSize(1);
        assertThat(others.getFirst().initiative()).doesNotContainKey("contact");
    }

    @Test
    void givesThePagesOneAfterTheOther() {
        var start = end("fnv");
        var ids =
                IntStream.range(0, 5).mapToObj(_ -> Examples.submittedBy("fnv")).toList();

        var pages = new ArrayList<Object>();
        var cursor = start;
        var more = true;
        while (more) {
            var page = Api.as(Token.contributorOf("fnv"))
                    .queryParams(Map.of("after", cursor, "limit", 2))
                    .get("/v1/initiatives/changes");
            assertThat(page.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(2);
            pages.addAll(page.jsonPath().getList("items.initiative.id"));
            cursor = page.path("next");
            more = page.path("more");
        }

        assertThat(pages).containsSubsequence(ids).doesNotHaveDuplicates();
    }

    @Test
    void followsOneOrganisation() {
        var start = end("fnv");
        Examples.submittedBy("cnv");
        var own = Examples.submittedBy("fnv");

        var answer = Api.as(Token.contributorOf("vcp"))
                .queryParams(Map.of("after", start, "organisation", "fnv"))
                .get("/v1/initiatives/changes");

        answer.then()
                .statusCode(200)
                .body("items.initiative.organisation", everyItem(equalTo("fnv")))
                .body("items.initiative.id", hasItem(own));
    }

    /** The one that began first commits last; a reader that saw the second must still see the first. */
    @Test
    void missesNothingThatCommitsOutOfOrder() throws SQLException {
        var first = Examples.submittedBy("fnv");
        var second = Examples.submittedBy("fnv");
        var start = end("fnv");

        try (var slow = dataSource.getConnection();
                var quick = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            quick.setAutoCommit(false);
            log(slow, first, 100);
            log(quick, second, 100);
            quick.commit();
            var early = follow("fnv", start);
            slow.commit();
            var late = follow("fnv", early.cursor());

            assertThat(of(first, early)).isEmpty();
            assertThat(of(second, early)).hasSize(1);
            assertThat(of(first, late)).hasSize(1);
            assertThat(of(second, late)).isEmpty();
        }
    }

    /** Twelve at a time, each holding its transaction open for as long as others need to overtake it. */
    @Test
    void seesEveryChangeOnceWhileManyWrite() throws Exception {
        var writers = 12;
        var rounds = 20;
        var ids = IntStream.range(0, writers)
                .mapToObj(_ -> Examples.submittedBy("vcp"))
                .toList();
        var start = end("vcp");
        var seen = Collections.synchronizedList(new ArrayList<String>());

        try (var threads = Executors.newFixedThreadPool(writers + 1)) {
            var writing = ids.stream()
                    .<Future<?>>map(id -> threads.submit(() -> writeSlowly(id, ids.indexOf(id), rounds)))
                    .toList();
            var cursor = start;
            while (!writing.stream().allMatch(Future::isDone)) {
                cursor = collect(seen, cursor);
            }
            for (var writer : writing) {
                writer.get(1, TimeUnit.MINUTES);
            }
            collect(seen, cursor);
        }

        assertThat(seen).hasSize(writers * rounds).doesNotHaveDuplicates();
        for (var id : ids) {
            assertThat(seen.stream().filter(line -> line.startsWith(id)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, rounds)
                            .mapToObj(round -> id + " " + (100 + round))
                            .toList());
        }
    }

    private static String collect(List<String> seen, String after) {
        var feed = follow("vcp", after);
        feed.items().stream()
                .filter(line -> line.revision() > 100)
                .map(line -> line.id() + " " + line.revision())
                .forEach(seen::add);
        return feed.cursor();
    }

    private Void writeSlowly(String id, int writer, int rounds) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var round = 1; round <= rounds; round++) {
                log(connection, id, 100 + round);
                statement.execute("select pg_sleep(0.001 * %d)".formatted((writer * 7 + round * 3) % 20));
                connection.commit();
            }
        }
        return null;
    }

    @Test
    void answersAtOnceWhenThereIsSomething() {
        var start = end("fnv");
        var id = Examples.submittedBy("fnv");

        var answer = Api.as(Token.contributorOf("fnv"))
                .queryParams(Map.of("after", start, "wait", 30))
                .get("/v1/initiatives/changes");

        answer.then().statusCode(200).body("items.initiative.id", contains(id));
    }

    @Test
    void waitsUntilThereIsSomething() {
        var start = end("lto-nederland");

        var waiting = CompletableFuture.supplyAsync(() -> Api.as(Token.contributorOf("lto-nederland"))
                .queryParams(Map.of("after", start, "wait", 30, "organisation", "lto-nederland"))
                .get("/v1/initiatives/changes"));
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(waiting).isNotDone());
        var id = Examples.submittedBy("lto-nederland");

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
        waiting.join().then().statusCode(200).body("items.initiative.id", contains(id));
    }

    @Test
    void answersWithoutItemsWhenNothingCame() {
        var start = end("mkb-nederland");

        var answer = Api.as(Token.contributorOf("mkb-nederland"))
                .queryParams(Map.of("after", start, "wait", 1, "organisation", "mkb-nederland"))
                .get("/v1/initiatives/changes");

        answer.then().statusCode(200).body("items", empty()).body("more", equalTo(false));
    }

    @Test
    void saysThatItWasRestoredWhenACursorIsAhead() {
        var answer =
                Api.as(Token.contributorOf("fnv")).queryParam("after", LAST).get("/v1/initiatives/changes");

        answer.then().statusCode(410).body("type", endsWith("/problems/cursor-ahead"));
    }

    @ParameterizedTest
    @CsvSource({
        "after, nonsense, malformed-cursor",
        "limit, 0, out-of-range",
        "limit, 501, out-of-range",
        "limit, ten, out-of-range",
        "wait, 31, out-of-range",
        "wait, -1, out-of-range",
        "wait, 1.5, out-of-range",
        "since, yesterday, unknown-parameter",
    })
    void refusesWhatItCannotRead(String name, String value, String code) {
        var answer = Api.as(Token.contributorOf("fnv")).queryParam(name, value).get("/v1/initiatives/changes");

        answer.then().statusCode(400).body("errors.parameter", contains(name)).body("errors.code", contains(code));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        var answer = Api.as(Token.contributorOf("fnv"))
                .queryParams(Map.of("after", "?", "limit", 0, "wait", 99, "x", "y"))
                .get("/v1/initiatives/changes");

        answer.then().statusCode(400).body("errors.parameter", containsInAnyOrder("after", "limit", "wait", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/initiatives/changesX", "/v1/initiatives/change"})
    void leavesOtherAddressesAlone(String path) {
        Api.as(Token.contributorOf("fnv")).get(path).then().statusCode(404);
    }

    private static void submit(String organisation, String id) {
        Examples.change(organisation, id);
    }

    private static void log(Connection connection, String id, int revision) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into initiative_change (initiative_id, organisation, shared, kind, revision, changed_at)
                select id, organisation, shared, 'CHANGED', ?, now() from initiative where id = ?
                """)) {
            insert.setInt(1, revision);
            insert.setObject(2, UUID.fromString(id));
            insert.executeUpdate();
        }
    }

    /** The end of the feed, as a cursor. */
    private static String end(String organisation) {
        return follow(organisation, Position.START.encode()).cursor();
    }

    /** All that there is after a place. */
    private static Feed follow(String organisation, String after) {
        var items = new ArrayList<Line>();
        var cursor = after;
        while (true) {
            var page = Api.as(Token.contributorOf(organisation))
                    .queryParams(Map.of("after", cursor, "limit", 500))
                    .get("/v1/initiatives/changes");
            page.then().statusCode(200);
            items.addAll(page.jsonPath().getList("items", Line.class));
            cursor = page.path("next");
            if (!page.<Boolean>path("more")) {
                return new Feed(items, cursor);
            }
        }
    }

    private static List<Line> of(String id, Feed feed) {
        return feed.items().stream().filter(line -> line.id().equals(id)).toList();
    }

    private record Feed(List<Line> items, String cursor) {}

    private record Line(String kind, int revision, String at, Map<String, Object> initiative) {

        String id() {
            return String.valueOf(initiative.get("id"));
        }
    }
}
