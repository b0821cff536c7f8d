package nl.stvda.voortgang.notifications.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Makes each planned attempt, on one instance at a time, and plans the next one. */
@ApplicationScoped
class DeliveryScheduler {

    private static final Logger LOG = Logger.getLogger(DeliveryScheduler.class);

    /** Instances with this many heartbeats missed are taken for dead, and their attempts are made again. */
    private static final int MISSED_HEARTBEATS = 4;

    private final Deliveries deliveries;
    private final Map<String, Channel> channels;
    private final Scheduler scheduler;

    DeliveryScheduler(
            Deliveries deliveries,
            @All List<Channel> channels,
            DeliveryConfig config,
            AgroalDataSource dataSource,
            MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::code, Function.identity()));
        var attempt = Tasks.custom(DeliverySchedule.TASK, Void.class)
                // only for faults of ours, such as a database that went away: a refusal by the other side is not a
                // failed task
                .onFailure(new OnFailureRetryLater<>(config.firstDelay()))
                .execute((task, context) -> attempt(UUID.fromString(task.getId())));
        scheduler = Scheduler.create(dataSource, attempt)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .pollingInterval(config.pollingInterval())
                .threads(config.threads())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .addSchedulerListener(new StatsRegistryAdapter(new MicrometerStatsRegistry(metrics, List.of(attempt))))
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    void attemptNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryPlanned planned) {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> attempt(UUID delivery) {
        return deliveries
                .due(delivery)
                .flatMap(this::attempt)
                .<CompletionHandler<Void>>map(next -> (complete, operations) -> operations.reschedule(complete, next))
                .orElseGet(OnCompleteRemove::new);
    }

    /** Empty when there will be no next attempt. */
    private Optional<Instant> attempt(DueDelivery due) {
        return switch (resultOf(due)) {
            case AttemptResult.Taken() -> {
                deliveries.sent(due.id());
                yield Optional.empty();
            }
            case AttemptResult.Failed(var why) -> deliveries.failed(due.id(), why);
            case AttemptResult.NotYet(var until) -> {
                deliveries.postponed(due.id(), until);
                yield Optional.of(until);
            }
        };
    }

    /** A fault counts as an attempt, so that it ends; where the database is away it cannot be counted, and nothing ends. */
    private AttemptResult resultOf(DueDelivery due) {
        try {
            return Objects.requireNonNull(channels.get(due.channel()), "a channel of this service")
                    .attempt(due.id(), due.recipient());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Attempt failed by a fault: delivery=%s channel=%s", due.id(), due.channel());
            return new AttemptResult.Failed(new Failure(Failure.Kind.UNEXPECTED, null));
        }
    }
}
