package nl.stvda.voortgang.conventions.intake.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.stvda.voortgang.conventions.metrics.Gauges;

/** How many dead letters wait for somebody; asked of PostgreSQL when somebody looks. */
@Startup
@ApplicationScoped
class DeadLetterMetrics {

    private final Gauges gauges;
    private final DataSource database;

    DeadLetterMetrics(Gauges gauges, DataSource database) {
        this.gauges = gauges;
        this.database = database;
    }

    @PostConstruct
    void register() {
        gauges.register(Gauge.builder("voortgang.dead.letters", this::waiting)
                .description("Records that this service gave up and about which nobody has decided"));
    }

    /** Without a database there is no figure, which is not the same as none. */
    private double waiting() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from dead_letter where state = 'waiting'")) {
            return answer.next() ? answer.getLong(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
