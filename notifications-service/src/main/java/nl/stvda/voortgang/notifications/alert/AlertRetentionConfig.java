package nl.stvda.voortgang.notifications.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long alerts are kept. */
@ConfigMapping(prefix = "voortgang.alert")
interface AlertRetentionConfig {

    /**
     * How long an alert stays after what it tells happened, with its read marks; what came with one import stays as
     * long as the last of it. What happened earlier raises no alert any more, so that a topic that is read again from its
     * start tells nothing old anew.
     */
    @WithDefault("P730D")
    @DurationMin(days = 90)
    Duration retention();
}
