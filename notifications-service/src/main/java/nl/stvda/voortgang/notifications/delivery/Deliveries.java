package nl.stvda.voortgang.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Queues mail and keeps the state of each. */
@ApplicationScoped
@Transactional
public class Deliveries {

    private final DeliveryRepository repository;
    private final DeliverySchedule schedule;
    private final MailConfig config;
    private final Clock clock;
    private final Event<DeliveryQueued> queued;
    private final Event<DeliveryGivenUp> givenUp;

    Deliveries(
            DeliveryRepository repository,
            DeliverySchedule schedule,
            MailConfig config,
            Clock clock,
            Event<DeliveryQueued> queued,
            Event<DeliveryGivenUp> givenUp) {
        this.repository = repository;
        this.schedule = schedule;
        this.config = config;
        this.clock = clock;
        this.queued = queued;
        this.givenUp = givenUp;
    }

    /** Queues a mail to each address of the secretariat, in the transaction of what the mail is about. */
    @Transactional(MANDATORY)
    public void toSecretariat(UUID alert, MailContent content) {
        var now = clock.instant();
        for (var recipient : config.secretariat()) {
            var id = Generators.timeBasedEpochGenerator().generate();
            repository.persist(new Delivery(id, alert, recipient, content, now));
            schedule.at(id, now);
        }
        queued.fire(new DeliveryQueued());
    }

    Page<DeliveryResponse> page(@Nullable DeliveryState state, PageRequest<UUID> request) {
        return Page.of(repository.page(state, request), request.limit(), Delivery::id)
                .map(DeliveryResponse::of);
    }

    /** The mail, unless it needs no attempt any more. */
    Optional<OutgoingMail> pending(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(Delivery::isPending)
                .map(delivery -> new OutgoingMail(id, delivery.recipient(), delivery.content()));
    }

    void sent(UUID id) {
        repository.findById(id).sent(clock.instant());
    }

    /** Keeps the failure; empty when there will be no next attempt. */
    Optional<Instant> failed(UUID id, MailFailure failure) {
        var delivery = repository.findById(id);
        delivery.failed(failure, clock.instant().plus(delay(delivery.attempts())), config.mostAttempts());
        if (delivery.isDead()) {
            givenUp.fire(new DeliveryGivenUp(
                    id, delivery.alert(), delivery.recipient(), delivery.attempts(), DeliveryWording.of(failure)));
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
