package nl.stvda.voortgang.reports.dashboard.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.intake.Posted;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class HomeResourceTest {

    private static final String SECTION = "social-partner-initiatives";
    private static final Pattern LINE = Pattern.compile("id=\"line-");
    private static final Pattern NEXT = Pattern.compile("hx-get=\"([^\"]+)\" hx-target=\"closest .more\"");

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    SessionFactory sessions;

    @Inject
    Session session;

    @Inject
    @CacheName("sandbox-rounds")
    Cache sandboxRounds;

    private static Response get(String path) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .header("Accept-Language", "en")
                .get(path);
    }

    private void post(int initiatives) {
        IntStream.range(0, initiatives)
                .forEach(_ -> Posted.anInitiative().submitted().to(connector));
    }

    private static long linesIn(String html) {
        return LINE.matcher(html).results().count();
    }

    @Test
    void readsAsMuchForAPageHoweverManyEntriesThereAre() {
        post(1);
        var before = rowsFor("/fragments/draft");

        post(40);

        assertThat(rowsFor("/fragments/draft")).isEqualTo(before);
        get("/fragments/draft").then().body(not(containsString("id=\"line-")));
    }

    /** What is done in the background meanwhile only adds, so the least of some tries counts. */
    private long rowsFor(String path) {
        return IntStream.range(0, 3).mapToLong(_ -> rowsOnce(path)).min().orElseThrow();
    }

    private long rowsOnce(String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(path).then().statusCode(200);
        return Stream.of(statistics.getQueries())
                        .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                        .sum()
                + statistics.getEntityLoadCount();
    }

    @Test
    void showsTheEntriesOfASectionPageByPageTheNewestFirst() {
        post(DraftOfVisitor.SHOWN + 1);
        var newest = Posted.anInitiative().titled("Nieuwste van allemaal");
        newest.submitted().to(connector);

        var first = get("/fragments/sections/" + SECTION)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var next = NEXT.matcher(first);

        assertThat(linesIn(first)).isEqualTo(DraftOfVisitor.SHOWN);
        assertThat(first).contains("name=\"open\" value=\"%s\"".formatted(SECTION));
        assertThat(next.find()).isTrue();
        var second = get(next.group(1)).then().statusCode(200).extract().asString();
        assertThat(linesIn(second)).isPositive();
        assertThat(second).doesNotContain("name=\"open\"");
    }

    @Test
    void keepsOpenWhatWasOpen() {
        post(1);

        var draft = get("/fragments/draft?open=" + SECTION);

        draft.then().statusCode(200).body(containsString("<details open>"), containsString("id=\"line-"));
    }

    @Test
    void saysThatATitleIsInAnotherLanguage() {
        var dutchOnly = Posted.anInitiative().withJson("title", "{\"nl\":\"Alleen Nederlands\"}");
        dutchOnly.submitted().to(connector);

        var page = get("/fragments/draft?open=" + SECTION);
        var report = get("/rounds/digitalisation-2/draft");

        page.then().body(containsString("in Dutch only"));
        report.then().body(containsString("This text is in Dutch only."));
    }

    @Test
    void saysThatThereIsNoRoundYet() {
        renameRounds("sandbox is null", "'nobody-' || id");
        try {
            get("/").then().statusCode(200).body(containsString("There is no round yet"));
            get("/fragments/draft").then().statusCode(200).body(containsString("There is no round yet"));
            get("/fragments/sections/" + SECTION).then().statusCode(200);
        } finally {
            renameRounds("sandbox like 'nobody-%'", "null");
        }
    }

    private void renameRounds(String which, String sandbox) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update round set sandbox = " + sandbox + " where " + which)
                        .executeUpdate());
        sandboxRounds.invalidateAll().await().indefinitely();
    }
}
