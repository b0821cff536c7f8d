package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static nl.stvda.voortgang.initiatives.search.Searching.allPages;
import static nl.stvda.voortgang.initiatives.search.Searching.facets;
import static nl.stvda.voortgang.initiatives.search.Searching.ids;
import static nl.stvda.voortgang.initiatives.search.Searching.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Lists that are longer than what is looked at, sifted, ranked or counted at once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class LongListTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private static final String FNV = Token.contributorOf("fnv");

    @Inject
    DataSource dataSource;

    private void copy(String id, int times) throws SQLException {
        copy(id, times, Duration.ZERO, Duration.ZERO);
    }

    /**
     * As many as it takes, by copying one that was posted; the triggers see to the rest.
     *
     * @param ago when the last of them was posted
     * @param between how long before each the one before it was
     */
    private void copy(String id, int times, Duration ago, Duration between) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes, sandbox,
                            content, search_text, search_languages, posted_fingerprint, review_state, created_at, changed_at, changed_by,
                            version)
                        select uuidv7(-ago), organisation, external_id || '.' || number, status, shared, revision, agreement, level,
                            themes, sandbox, content, search_text, search_languages, posted_fingerprint, review_state, now() - ago, now() - ago, changed_by,
                            version
                        from initiative, generate_series(1, ?) number,
                            lateral (select cast(? as interval) + number * cast(? as interval) as ago) posted
                        where id = cast(? as uuid)
                        """)) {
            statement.setInt(1, times);
            statement.setString(2, ago.toString());
            statement.setString(3, between.toString());
            statement.setString(4, id);
            statement.executeUpdate();
        }
    }

    @Test
    void findsWhatIsFarBehindInEveryOrder() throws SQLException {
        var word = aWord();
        copy(anInitiative().titled(word).postedBy("fnv"), 2_499);
        copy(anInitiative().titled("Vandaag").postedBy("fnv"), 700);

        for (var sort : new String[] {"newest", "oldest", "changed", "title"}) {
            var seen = allPages(FNV, list(FNV, "text", word, "sort", sort, "limit", 200), () -> {});

            assertThat(seen).as(sort).hasSize(2_500).doesNotHaveDuplicates();
        }
    }

    @Test
    void findsATextThatIsYearsBehindInEveryOrder() throws SQLException {
        var word = aWord();
        copy(anInitiative().titled(word).postedBy("fnv"), 2_599, YEAR.multipliedBy(2), YEAR.dividedBy(850));
        copy(anInitiative().titled("Vandaag").postedBy("fnv"), 700);
        copy(anInitiative().titled("Lang geleden").postedBy("fnv"), 700, YEAR.multipliedBy(20), Duration.ofMinutes(1));

        for (var sort : new String[] {"newest", "oldest", "changed", "title"}) {
            var seen = allPages(FNV, list(FNV, "text", word, "sort", sort, "limit", 200), () -> {});

            assertThat(seen).as(sort).hasSize(2_600).doesNotHaveDuplicates();
            if (sort.equals("newest")) {
                assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
            }
        }
    }

    @Test
    void findsCodesThatAreYearsBehindInEveryOrder() throws SQLException {
        var old = anInitiative().with("/level", "\"cross-industry\"").postedBy("lto-nederland");
        copy(old, 2_200, YEAR, YEAR.dividedBy(600));
        copy(anInitiative().postedBy("fnv"), 5_100);
        var expected = shown("cross-industry", "lto-nederland");

        for (var sort : new String[] {"newest", "oldest", "changed", "title"}) {
            var first =
                    list(FNV, "level", "cross-industry", "organisation", "lto-nederland", "sort", sort, "limit", 200);
            var seen = allPages(FNV, first, () -> {});

            assertThat(seen).as(sort).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private List<String> shown(String level, String organisation) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "select id from initiative where level = ? and organisation = ? and shared and not sandbox")) {
            statement.setString(1, level);
            statement.setString(2, organisation);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    @Test
    void ranksTheNewestThousandOnEveryPage() throws SQLException {
        var word = aWord();
        var old = anInitiative().titled(word).postedBy("fnv");
        copy(anInitiative().with("/description/nl", "\"%s\"".formatted(word)).postedBy("fnv"), 1_100);

        var first = list(FNV, "text", word, "sort", "relevance", "limit", 200);
        var seen = allPages(FNV, first, () -> anInitiative().titled(word).postedBy("cnv"));

        assertThat(seen).hasSize(1_000).doesNotHaveDuplicates().doesNotContain(old);
        assertThat(ids(first)).isSubsetOf(seen);
    }

    @Test
    void countsManyByASample() throws SQLException {
        var word = aWord();
        copy(anInitiative().titled(word).postedBy("vcp"), 9_999);

        var answer = facets(FNV, "text", word);

        answer.then()
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("total", both(greaterThan(6_000)).and(lessThan(14_000)))
                .body("organisation[0].code", equalTo("vcp"));
        facets(FNV, "text", word, "hasAmount", "false")
                .then()
                .body("exact", equalTo(true))
                .body("total", equalTo(0));
    }
}
