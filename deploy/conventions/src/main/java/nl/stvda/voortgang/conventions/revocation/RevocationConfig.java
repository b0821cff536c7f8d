package nl.stvda.voortgang.conventions.revocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long revoked credentials are remembered. */
@ConfigMapping(prefix = "voortgang.revocations")
interface RevocationConfig {

    /**
     * How long the tokens of a credential are refused after it was revoked. Longer than a token lives and longer than
     * Keycloak may be away, because until Keycloak has removed the credential it gives new tokens for it.
     */
    @WithDefault("P30D")
    @DurationMin(days = 1)
    Duration retention();
}
