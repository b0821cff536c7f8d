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
import javax.sql.DataSource;
import nl.stvda.voortgang.initiatives.access.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Lists that are longer than what is looked at, sifted, ranked or counted at once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class LongListTest {

    private static final String FNV = Token.contributorOf("fnv");

    @Inject
    DataSource dataSource;

    /** As many as it takes, by copying one that was posted; the triggers see to the rest. */
    private void copy(String id, int times) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes, sandbox,
                            content, search_text, posted_fingerprint, review_state, created_at, changed_at, changed_by, version)
                        select uuidv7(), organisation, external_id || '.' || number, status, shared, revision, agreement, level, themes,
                            sandbox, content, search_text, posted_fingerprint, review_state, now(), now(), changed_by, version
                        from initiative, generate_series(1, ?) number where id = cast(? as uuid)
                        """)) {
            statement.setInt(1, times);
            statement.setString(2, id);
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
