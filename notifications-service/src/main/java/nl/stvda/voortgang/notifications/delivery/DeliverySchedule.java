package nl.stvda.voortgang.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Plans attempts in the caller's transaction: the data source hands out the connection of that transaction. */
@ApplicationScoped
class DeliverySchedule {

    static final String TASK = "delivery";

    private final SchedulerClient client;

    DeliverySchedule(AgroalDataSource dataSource) {
        client = SchedulerClient.Builder.create(dataSource).build();
    }

    @Transactional(MANDATORY)
    void at(UUID delivery, Instant moment) {
        var planned = client.schedule(
                new TaskInstance<Void>(TASK, delivery.toString()), moment, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        if (!planned) {
            throw new IllegalStateException("An attempt for delivery %s was planned before".formatted(delivery));
        }
    }

    /** Whether an attempt is planned, or one is just ending. */
    boolean isPlanned(UUID delivery) {
        return client.getScheduledExecution(TaskInstanceId.of(TASK, delivery.toString()))
                .isPresent();
    }
}
