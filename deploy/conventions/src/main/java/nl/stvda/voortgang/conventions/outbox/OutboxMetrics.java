package nl.stvda.voortgang.conventions.outbox;

import io.micrometer.core.instrument.Gauge;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.stvda.voortgang.conventions.metrics.Gauges;
import nl.stvda.voortgang.conventions.outbox.RelayPlace.Standing;

/** How much is in the outbox, and how far the relay is behind; asked of PostgreSQL when somebody looks. */
@Startup
@ApplicationScoped
class OutboxMetrics {

    private final Gauges gauges;
    private final DataSource database;
    private final OutboxConfig config;

    OutboxMetrics(Gauges gauges, DataSource database, OutboxConfig config) {
        this.gauges = gauges;
        this.database = database;
        this.config = config;
    }

    @PostConstruct
    void register() {
        gauges.register(Gauge.builder("voortgang.outbox.rows", () -> ask("select count(*) from outbox"))
                .description("Rows in the outbox, relayed ones included, until the sweep"));
        gauges.register(Gauge.builder(
                        "voortgang.outbox.oldest",
                        () -> ask("select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox"))
                .description("Age of the oldest row in the outbox")
                .baseUnit("seconds"));
        gauges.register(Gauge.builder("voortgang.relay.behind", () -> place().behind())
                .description("How much of PostgreSQL's log the relay has not confirmed")
                .baseUnit("bytes"));
        gauges.register(Gauge.builder("voortgang.relay.left", () -> left(place()))
                .description("How much may still be written before the relay loses its place; none without a bound")
                .baseUnit("bytes"));
        gauges.register(Gauge.builder("voortgang.relay.lost", () -> place().standing() == Standing.LOST ? 1 : 0)
                .description("1 when the relay has lost its place and must begin anew"));
    }

    private static Number left(RelayPlace place) {
        return place.left() == null ? Double.NaN : place.left();
    }

    /** Without a database there is no figure, which is not the same as none. */
    private Number ask(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getDouble(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }

    private RelayPlace place() {
        try {
            return RelayPlace.of(database, config.slot());
        } catch (SQLException away) {
            return new RelayPlace(Standing.UNKNOWN, 0, null);
        }
    }
}
