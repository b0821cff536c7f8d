package nl.stvda.voortgang.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;

/** Plans deliveries and keeps the state of each. */
@ApplicationScoped
@Transactional
public class Deliveries {

    private final DeliveryRepository repository;
    private final DeliverySchedule schedule;
    private final DeliveryConfig config;
    private final Clock clock;
    private final Event<DeliveryPlanned> planned;
    private final Event<DeliveryGivenUp> givenUp;
    private final DeliveryWording wording;

    Deliveries(
            DeliveryRepository repository,
            DeliverySchedule schedule,
            DeliveryConfig config,
            Clock clock,
            Event<DeliveryPlanned> planned,
            Event<DeliveryGivenUp> givenUp,
            DeliveryWording wording) {
        this.wording = wording;
        this.repository = repository;
        this.schedule = schedule;
        this.config = config;
        this.clock = clock;
        this.planned = planned;
        this.givenUp = givenUp;
    }

    /** Plans the first attempt for this moment, in the transaction of what the delivery is about; answers its id. */
    @Transactional(MANDATORY)
    public UUID plan(String channel, String recipient, UUID alert, int alerts, Instant first) {
        var id = Generators.timeBasedEpochGenerator().generate();
        repository.persist(new Delivery(id, channel, recipient, alert, alerts, clock.instant(), first));
        schedule.at(id, first);
        planned.fire(new DeliveryPlanned());
        return id;
    }

    /** Counts alerts that a delivery takes up while it waits. */
    @Transactional(MANDATORY)
    public void extend(UUID id, int alerts) {
        repository.findById(id).extend(alerts);
    }

    Page<DeliveryResponse> page(Optional<DeliveryState> state, PageRequest<UUID> request) {
        return Page.of(repository.page(state, request), request.limit(), Delivery::id)
                .map(delivery -> DeliveryResponse.of(delivery, wording));
    }

    DeliveryResponse get(UUID id) {
        return DeliveryResponse.of(require(id), wording);
    }

    /** Plans new attempts, at once, for what was given up. */
    DeliveryResponse attemptAgain(UUID id, String by) {
        var delivery = require(id);
        repository.getEntityManager().refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        if (!delivery.isDead() || schedule.isPlanned(id)) {
            throw DeliveryProblem.NOT_GIVEN_UP.withDetail("Delivery %s is %s."
                    .formatted(
                            id,
                            delivery.isDead()
                                    ? "just being given up"
                                    : delivery.state().code()));
        }
        var now = clock.instant();
        delivery.attemptAgain(by, now);
        schedule.at(id, now);
        planned.fire(new DeliveryPlanned());
        return DeliveryResponse.of(delivery, wording);
    }

    private Delivery require(UUID id) {
        return repository
                .findByIdOptional(id)
                .orElseThrow(
                        () -> DeliveryProblem.UNKNOWN_DELIVERY.withDetail("No delivery has the id %s.".formatted(id)));
    }

    /** What to attempt, unless the delivery needs no attempt any more. */
    Optional<DueDelivery> due(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(Delivery::isPending)
                .map(delivery -> new DueDelivery(id, delivery.channel(), delivery.recipient()));
    }

    void sent(UUID id) {
        repository.findById(id).sent(clock.instant());
    }

    void postponed(UUID id, Instant until) {
        repository.findById(id).postponed(until);
    }

    /** Keeps the failure; empty when there will be no next attempt. */
    Optional<Instant> failed(UUID id, Failure failure) {
        var delivery = repository.findById(id);
        delivery.failed(failure, clock.instant().plus(delay(delivery.attempts())), config.mostAttempts());
        if (delivery.isDead()) {
            givenUp.fire(new DeliveryGivenUp(
                    id, delivery.alert(), delivery.recipient(), delivery.attempts(), wording.of(failure)));
        }
        return Optional.ofNullable(delivery.nextAttemptAt());
    }

    private Duration delay(int failuresBefore) {
        var delay = config.firstDelay();
        for (var failure = 0; failure < failuresBefore && delay.compareTo(config.longestDelay()) < 0; failure++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(config.longestDelay()) < 0 ? delay : config.longestDelay();
    }
}
