package nl.stvda.voortgang.conventions.intake.deadletter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long dead letters are kept. */
@ConfigMapping(prefix = "voortgang.dead-letter")
interface DeadLetterConfig {

    /** How long a dead letter stays after it was played back or discarded. One that waits stays for ever. */
    @WithDefault("P400D")
    @DurationMin(days = 30)
    Duration retention();
}
