package nl.stvda.voortgang.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Removes deliveries that ended longer ago than the retention; what they said goes with them. */
@ApplicationScoped
@Transactional
class DeliverySweep implements Sweep {

    private final DeliveryRepository repository;
    private final DeliveryConfig config;

    DeliverySweep(DeliveryRepository repository, DeliveryConfig config) {
        this.repository = repository;
        this.config = config;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public int remove(Instant now, int most) {
        return repository.removeEnded(now.minus(config.retention()), most);
    }
}
