package nl.stvda.voortgang.initiatives.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers under an Idempotency-Key are kept. */
@ConfigMapping(prefix = "voortgang.idempotency")
interface IdempotencyConfig {

    /** How long an answer is given again; after it, the key is free. Promised to clients, so only ever make it longer. */
    @WithDefault("P7D")
    Duration retention();

    /**
     * How long the first request under a key may take, in whole seconds. After it, its transaction is undone and the key
     * is free again.
     */
    @WithDefault("PT60S")
    Duration patience();
}
