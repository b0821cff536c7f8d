package nl.stvda.voortgang.notifications.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "sanne", roles = "secretariat")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class DatabaseAwayTest {

    @Inject
    IncomingEvents events;

    @Inject
    Config config;

    @Test
    void waitsWithAnEventAnswers503AndGoesOnByItself() throws Exception {
        var initiative = UUID.randomUUID();
        try (var connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            shut(statement);
            var taken = events.send(
                    "nl.stvda.initiative.submitted.v1",
                    IncomingEvents.initiative("initiative.submitted", initiative, "Tijdens de storing"));

            given().get("/v1/alerts")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json");
            // far longer than all attempts of a record that is given up
            await().during(2, SECONDS)
                    .atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(taken).isNotDone());

            statement.execute("alter database test connection limit -1");
            taken.get(20, SECONDS);
        }

        await().atMost(10, SECONDS)
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/v1/alerts")
                        .then()
                        .statusCode(200)
                        .body("items.findAll { it.initiative?.id == '%s' }".formatted(initiative), hasSize(1)));
    }

    /** Nobody gets in any more, and whoever is in is put out; only this connection stays. */
    private static void shut(Statement statement) throws SQLException {
        statement.execute("alter database test connection limit 0");
        statement.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where usename = current_user and pid <> pg_backend_pid()""");
    }

    private String setting(String key) {
        return config.getValue(key, String.class);
    }
}
