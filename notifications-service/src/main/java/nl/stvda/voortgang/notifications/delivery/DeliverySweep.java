package nl.stvda.voortgang.notifications.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes deliveries that ended longer ago than the retention, some at a time; what they said goes with them. */
@ApplicationScoped
class DeliverySweep {

    private static final Logger LOG = Logger.getLogger(DeliverySweep.class);

    private static final int AT_A_TIME = 1_000;

    private final DeliveryRepository repository;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliverySweep(DeliveryRepository repository, DeliveryConfig config, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var limit = clock.instant().minus(config.retention());
        var removed = 0;
        for (int some = 1; some > 0; removed += some) {
            some = repository.removeEnded(limit, AT_A_TIME);
        }
        if (removed > 0) {
            LOG.infof("Deliveries swept: removed=%d", removed);
        }
    }
}
