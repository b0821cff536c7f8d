package nl.stvda.voortgang.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How often and for how long an attempt is made, whatever the channel. */
@ConfigMapping(prefix = "voortgang.delivery")
interface DeliveryConfig {

    /** How long after the first failed attempt the second one is made; each next wait is twice as long. */
    Duration firstDelay();

    /** No wait is longer. */
    Duration longestDelay();

    /** After so many attempts a delivery is given up, and an alert says so. */
    @Min(1) int mostAttempts();

    /** How often each instance looks for attempts that are due; what is planned here is attempted at once. */
    Duration pollingInterval();

    /** How many attempts one instance makes at the same time. */
    @Positive int threads();

    /** Another instance takes over after four of these without a sign of life. */
    Duration heartbeat();

    /** How long a delivery stays after it was sent or given up, with what it said. */
    @WithDefault("P400D")
    @DurationMin(days = 30)
    Duration retention();
}
