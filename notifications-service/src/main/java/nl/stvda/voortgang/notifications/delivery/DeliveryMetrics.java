package nl.stvda.voortgang.notifications.delivery;

import io.micrometer.core.instrument.Gauge;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.stvda.voortgang.conventions.metrics.Gauges;

/** How many deliveries are in which state; asked of PostgreSQL when somebody looks. */
@Startup
@ApplicationScoped
class DeliveryMetrics {

    private final Gauges gauges;
    private final DataSource database;

    DeliveryMetrics(Gauges gauges, DataSource database) {
        this.gauges = gauges;
        this.database = database;
    }

    @PostConstruct
    void register() {
        for (var state : DeliveryState.values()) {
            gauges.register(Gauge.builder("voortgang.deliveries", () -> count(state))
                    .description("Deliveries of alerts by their state")
                    .tag("state", state.code()));
        }
    }

    /** Without a database there is no figure, which is not the same as none. */
    private double count(DeliveryState state) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select count(*) from delivery where state = ?")) {
            question.setString(1, state.name());
            try (var answer = question.executeQuery()) {
                return answer.next() ? answer.getLong(1) : Double.NaN;
            }
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
