package nl.stvda.voortgang.notifications.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes each planned attempt, on one instance at a time, and plans the next one. */
@ApplicationScoped
class MailScheduler {

    /** Instances with this many heartbeats missed are taken for dead, and their attempts are made again. */
    private static final int MISSED_HEARTBEATS = 4;

    private final Deliveries deliveries;
    private final MailSender sender;
    private final Scheduler scheduler;

    MailScheduler(Deliveries deliveries, MailSender sender, MailConfig config, AgroalDataSource dataSource) {
        this.deliveries = deliveries;
        this.sender = sender;
        var attempt = Tasks.custom(DeliverySchedule.TASK, Void.class)
                // only for faults of ours, such as a database that went away: a refused mail is not a failed attempt
                .onFailure(new OnFailureRetryLater<>(config.firstDelay()))
                .execute((task, context) -> attempt(UUID.fromString(task.getId())));
        scheduler = Scheduler.create(dataSource, attempt)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .pollingInterval(config.pollingInterval())
                .threads(config.threads())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    void sendNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryQueued queued) {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> attempt(UUID delivery) {
        return deliveries
                .pending(delivery)
                .flatMap(this::send)
                .<CompletionHandler<Void>>map(next -> (complete, operations) -> operations.reschedule(complete, next))
                .orElseGet(OnCompleteRemove::new);
    }

    private Optional<Instant> send(OutgoingMail mail) {
        var failure = sender.send(mail);
        if (failure.isEmpty()) {
            deliveries.sent(mail.delivery());
        }
        return failure.flatMap(why -> deliveries.failed(mail.delivery(), why));
    }
}
