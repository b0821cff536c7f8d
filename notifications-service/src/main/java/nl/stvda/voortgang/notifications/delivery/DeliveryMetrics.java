package nl.stvda.voortgang.notifications.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many deliveries are in which state; asked of PostgreSQL when somebody looks. */
@Startup
@ApplicationScoped
class DeliveryMetrics {

    private final MeterRegistry registry;
    private final DataSource database;

    DeliveryMetrics(MeterRegistry registry, DataSource database) {
        this.registry = registry;
        this.database = database;
    }

    @PostConstruct
    void register() {
        for (var state : DeliveryState.values()) {
            Gauge.builder("voortgang.deliveries", () -> count(state))
                    .description("Deliveries of alerts by their state")
                    .tag("state", state.code())
                    .register(registry);
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
