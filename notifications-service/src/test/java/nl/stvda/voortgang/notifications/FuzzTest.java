package nl.stvda.voortgang.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.fuzz.Caller;
import nl.stvda.voortgang.contract.fuzz.Fuzzer;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever operation: the answer is one that the document promises. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class FuzzTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final int ALERTS = 60;
    private static final int GROUPS = 60;
    private static final int DEAD_LETTERS = 20;

    private static final List<Caller> CALLERS = List.of(
            new Caller("secretariat", Token.of("sanne", "secretariat"), null),
            new Caller("colleague", Token.of("ahmed", "secretariat"), null),
            new Caller("auditor", Token.of("audit", "auditor"), null),
            new Caller("operator", Token.of("ops", "operator"), null),
            new Caller("contributor", Token.of("fnv-system", "contributor"), "fnv"),
            new Caller("nobody", null, null),
            new Caller("forger", "not.a.token", null));

    @Inject
    IncomingEvents events;

    @Inject
    DataSource dataSource;

    @Test
    void answersWhateverIsSentAsTheDocumentPromises() throws SQLException {
        for (var alert = 0; alert < ALERTS; alert++) {
            var initiative = IncomingEvents.initiative("initiative.submitted", UUID.randomUUID(), "Cursus " + alert);
            events.send("nl.stvda.initiative.submitted.v1", initiative).join();
        }
        for (var letter = 0; letter < DEAD_LETTERS; letter++) {
            giveUp(Map.of());
        }
        giveUp(Map.of("ce_time", "yesterday"));
        mendTheNewest();
        for (var group = 0; group < GROUPS; group++) {
            imported(UUID.randomUUID());
        }
        var fuzzer = new Fuzzer("%s:%d".formatted(RestAssured.baseURI, RestAssured.port), CALLERS, List.of());

        var report = fuzzer.run();

        LOG.info(report);
        assertThat(report.failures()).as(report.toString()).isEmpty();
        assertThat(report.withoutSuccess())
                .as("what never succeeds is not tried")
                .isEmpty();
    }

    private void giveUp(Map<String, String> headers) {
        events.send("initiatives", "unreadable".getBytes(UTF_8), headers)
                .handle((_, _) -> null)
                .join();
    }

    /** Nothing is left to do for it but to be played back: it is of a kind that is for others. */
    private void mendTheNewest() throws SQLException {
        try (var connection = dataSource.getConnection();
                var mend = connection.createStatement()) {
            mend.execute("""
                    update dead_letter set headers = '[
                        {"name": "ce_source", "value": "dGVzdA"}, {"name": "ce_id", "value": "dGVzdA"},
                        {"name": "ce_type", "value": "dGVzdA"}, {"name": "ce_time", "value": "MjAyNi0wMS0wMVQwMDowMDowMFo"}]'
                    where id = (select id from dead_letter order by id desc limit 1)""");
        }
    }

    /**
     * An alert that came with an import, and a delivery of it that was given up. Both have one id, because the fuzzer takes
     * ids from lists and there is no list of groups alone.
     */
    private void imported(UUID id) throws SQLException {
        var initiative = IncomingEvents.initiative("initiative.submitted", UUID.randomUUID(), "Import")
                .put("import", id.toString());
        events.send("nl.stvda.initiative.submitted.v1", initiative).join();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into delivery (id, channel, recipient, alert, state, attempts, last_failure, created_at)
                        select group_id, 'none', 'a@example.org', id, 'DEAD', 1, 'REFUSED', now() from alert where group_id = ?""")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }
}
