package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** What was posted before there was a search is found by it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SearchMigrationTest {

    private static final String SCHEMA = "before_search";

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private static FluentConfiguration migrations() {
        return Flyway.configure()
                .placeholders(Map.of("begins-with", "stichting"))
                .dataSource(setting("jdbc.url"), setting("username"), setting("password"))
                .schemas(SCHEMA)
                .locations("db/migration");
    }

    private static Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
        connection.setSchema(SCHEMA);
        return connection;
    }

    private static void insert(String organisation, String status, String review, String text, String folded)
            throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement("""
                        insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes, sandbox,
                            content, search_text, posted_fingerprint, review_state, created_at, changed_at, changed_by, version)
                        select uuidv7(), code, 'x', ?, ? <> 'DRAFT', 1, 'digitalisation', 'sectoral', '{dignity}', sandbox, ?, ?, 'x',
                            nullif(?, ''), now(), now(), 'x', 0
                        from organisation where code = ?
                        """)) {
            statement.setString(1, status);
            statement.setString(2, status);
            statement.setString(3, """
                    {"agreement": "digitalisation", "side": "workers", "level": "sectoral", "instrument": "training",
                     "themes": ["dignity"], "actors": [], "title": {"nl": "%s"}, "description": {}, "period": {"start": "2022-01-10"},
                     "links": [], "amounts": []}
                    """.formatted(text));
            statement.setString(4, folded);
            statement.setString(5, review);
            statement.setString(6, organisation);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static List<String> found(String select) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    void findsAndCountsWhatWasThereBefore() throws SQLException {
        migrations().target("9").load().migrate();
        insert("fnv", "SUBMITTED", "CHANGES_REQUESTED", "Coördinatie van opleidingen", "Coördinatie van opleidingen");
        insert("cnv", "DRAFT", "", "Ooit een cursus", "ooit een cursus\n\n\n\n");
        insert("sandbox", "SUBMITTED", "PENDING", "Proef", "Proef");

        migrations().target("10").load().migrate();

        assertThat(found("select search_text from initiative order by id"))
                .containsExactly("coordinatie van opleidingen\n\n\n\n", "ooit een cursus\n\n\n\n", "proef\n\n\n\n");
        assertThat(found("""
                select organisation || ' ' || initiatives || ' ' || status || ' ' || review || ' ' || sandbox
                from search_profile order by id
                """))
                .containsExactlyInAnyOrder(
                        "fnv 1 submitted changes-requested false",
                        "cnv 1 draft  false",
                        "sandbox 1 submitted pending true");
        assertThat(found("""
                select title from search_entry
                where words @@ (to_tsquery('dutch_words', 'opleiding') && '''visible=all'' & ''review=changes-requested'''::tsquery)
                """)).containsExactly("coordinatie van opleidingen");
        assertThat(found("select title from search_entry where words @@ '''tried=all'''"))
                .containsExactly("proef");
        assertThat(found("select word from search_word order by word"))
                .containsExactly("coordinatie", "cursus", "ooit", "opleidingen", "proef");
        assertThat(found("select id from search_journal")).isEmpty();

        migrations().target("11").load().migrate();

        assertThat(found("""
                select title from search_entry
                where words @@ $$'begin=2022' & 'begin=2020s' & 'end=open' & 'visible=all'$$
                    and words @@ cast(format(
                        $$'posted=%1$s' & 'posted=%2$s' & 'changed=%1$s' & 'changed=%2$s'$$,
                        to_char(changed_at at time zone 'UTC', 'YYYY-MM'), to_char(changed_at at time zone 'UTC', 'YYYY')) as tsquery)
                """)).containsExactly("coordinatie van opleidingen");
    }
}
