package nl.stvda.voortgang.notifications.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long alerts are kept. */
@ConfigMapping(prefix = "voortgang.alert")
interface AlertRetentionConfig {

    /**
     * How long an alert and its read marks stay after what it tells of happened. What came with one import stays as long as the last of it. Older events raise no alert, so that reading a topic again from its start raises no old alerts.
     */
    @WithDefault("P730D")
    @DurationMin(days = 90)
    Duration retention();
}
