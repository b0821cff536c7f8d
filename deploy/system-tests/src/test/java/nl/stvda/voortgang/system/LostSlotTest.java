package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL keeps its log for the relay up to a bound; what it lets go then is sent from the outbox. */
@ExtendWith(RunningPlatform.class)
class LostSlotTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Part> SERVICES = List.of(Part.INITIATIVES_SERVICE, Part.REPORTS_SERVICE);

    private final Platform platform;

    LostSlotTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void losesNothingThatWasAcceptedWhileTheRelayStayedAwayForTooLong() throws SQLException {
        var partner = Partner.system(platform, "fnv");
        var secretary = Partner.person(platform, "secretaris");
        var begin = Instant.now();
        var ids = new ArrayList<String>();

        platform.stop(Part.CONNECT);
        try {
            ids.add(partner.posted(Partner.initiative(Titles.unique("Terwijl het logboek bewaard werd"))));
            fillTheLog();
            ids.add(partner.posted(Partner.initiative(Titles.unique("Toen het logboek al weg was"))));
            // the log is one for all databases, so the relay of reports-service loses its place, too
            SERVICES.forEach(service -> assertThat(standing(service)).isEqualTo("lost"));
        } finally {
            platform.start(Part.CONNECT);
        }
        // the documented way back
        platform.start(Part.INITIATIVES_RELAY);
        platform.start(Part.REPORTS_RELAY);

        SERVICES.forEach(service -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(standing(service)).isEqualTo("follows")));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var draft = Draft.of(secretary);
            ids.forEach(id -> draft.entry(id).hasRevision(1));
        });
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(alertsAbout(ids, begin, secretary)).containsExactlyInAnyOrderElementsOf(ids));
    }

    /** What an operator sees; the service is ready all the while. */
    private String standing(Part service) {
        return given().get(platform.managementUrl(service) + "/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .path("checks.find { it.name == 'relay of the outbox' }.data.standing");
    }

    private List<String> alertsAbout(List<String> ids, Instant begin, Partner secretary) {
        return Inbox.since(begin, platform, secretary).stream()
                .map(Inbox.Alert::initiative)
                .filter(ids::contains)
                .toList();
    }

    /** Until the slots of the relays are lost, with a bound that does not take gigabytes. */
    private void fillTheLog() throws SQLException {
        var bound = ask("show max_slot_wal_keep_size");
        assertThat(bound).isNotEqualTo("-1");
        execute("alter system set max_slot_wal_keep_size = '16MB'", "select pg_reload_conf()");
        try {
            await().atMost(PATIENCE).until(() -> {
                execute(
                        "select pg_logical_emit_message(false, 'filler', repeat('x', 1000000)) from generate_series(1, 20)",
                        "select pg_switch_wal()",
                        "checkpoint");
                return ask("select bool_and(wal_status = 'lost') from pg_replication_slots")
                        .equals("t");
            });
        } finally {
            execute("alter system set max_slot_wal_keep_size = '%s'".formatted(bound), "select pg_reload_conf()");
        }
    }

    private String ask(String question) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String... commands) throws SQLException {
        try (var connection = platform.connect("initiatives");
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
