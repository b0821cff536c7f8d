package nl.stvda.voortgang.notifications.deadletter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What raised no alert because it could not be processed waits for somebody, and is settled once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "beheer", roles = "operator")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class DeadLetterResourceTest {

    private static final String SUBMITTED = "nl.stvda.initiative.submitted.v1";

    @Inject
    IncomingEvents events;

    @Inject
    DataSource database;

    private final UUID initiative = UUID.randomUUID();

    @Test
    void tellsAfterAllAndOnce() throws SQLException {
        execute("alter table alert add constraint refuses_one check (initiative <> '%s') not valid"
                .formatted(initiative));
        var refusal = catchThrowable(
                () -> events.send(SUBMITTED, IncomingEvents.initiative("initiative.submitted", initiative, "Cursus"))
                        .join());
        execute("alter table alert drop constraint refuses_one");
        var letter = newest();
        assertThat(refusal).hasMessageContaining("An unexpected failure");
        assertThat(alerts()).isEmpty();

        playBack(letter, 200);
        playBack(letter, 200);

        assertThat(alerts()).hasSize(1);
        given().get("/v1/dead-letters/{id}", letter)
                .then()
                .body("state", equalTo("played-back"))
                .body("handledBy", equalTo("beheer"))
                .body("content.text", containsString("Cursus"));
    }

    /** As after a crash between keeping it and telling the broker. */
    @Test
    void keepsARecordOnceHoweverOftenItIsGivenUp() {
        var received = new ConsumerRecord<>(
                "initiatives", 9, 1, new byte[0], initiative.toString().getBytes(UTF_8));

        for (var time = 0; time < 2; time++) {
            var _ = catchThrowable(() -> events.deliver("initiatives", received).join());
        }

        given().get("/v1/dead-letters?limit=200")
                .then()
                .body("items.findAll { it.partition == 9 }.size()", equalTo(1))
                .body("items.find { it.partition == 9 }.cause", equalTo("The header ce_source is missing."));
    }

    @Test
    void doesNotBringAnOldNameBack() throws SQLException {
        var code = "d" + initiative.toString().substring(0, 8);
        execute(
                "insert into organisation (code, name, announced_at) values ('%s', '{\"nl\": \"Nieuwer\"}', '2026-12-01')"
                        .formatted(code));

        events.send("nl.stvda.organisation.registered.v1", IncomingEvents.golden("organisation.registered", data -> {
                    data.put("code", code);
                    data.withObject("/name").put("nl", "Ouder");
                }))
                .join();

        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select name from organisation where code = ?")) {
            question.setString(1, code);
            try (var answer = question.executeQuery()) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getString(1)).contains("Nieuwer");
            }
        }
    }

    private static void playBack(String letter, int status) {
        given().post("/v1/dead-letters/{id}/attempts", letter).then().statusCode(status);
    }

    private static String newest() {
        return given().get("/v1/dead-letters?state=waiting&limit=1").path("items[0].id");
    }

    private List<String> alerts() {
        return given().queryParam("limit", 200)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.initiative?.id == '%s' }.id".formatted(initiative));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
