package nl.stvda.voortgang.conventions.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import nl.stvda.voortgang.conventions.outbox.RelayPlace.Standing;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Tells operators where the relay stands. It is never "down": the service takes posts in without the relay, and taking the service away would stop what still works.
 */
@Readiness
@ApplicationScoped
class RelayCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RelayCheck.class);

    private final DataSource database;
    private final OutboxConfig config;

    RelayCheck(DataSource database, OutboxConfig config) {
        this.database = database;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("relay of the outbox").up();
        try {
            var place = RelayPlace.of(database, config.slot());
            if (place.standing() == Standing.FALLS_BACK || place.standing() == Standing.LOST) {
                LOG.warnf(
                        "Relay loses its place in the log: standing=%s behind=%d left=%s",
                        place.standing(), place.behind(), place.left());
            }
            answer.withData(
                            "standing",
                            place.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .withData("behind", place.behind());
            if (place.left() != null) {
                answer.withData("left", place.left());
            }
        } catch (SQLException away) {
            // the check of the data source says so
            answer.withData("standing", "unknown");
        }
        return answer.build();
    }
}
