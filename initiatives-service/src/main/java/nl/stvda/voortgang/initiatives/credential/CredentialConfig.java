package nl.stvda.voortgang.initiatives.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How credentials are kept here. */
@ConfigMapping(prefix = "voortgang.credentials")
interface CredentialConfig {

    /**
     * How long a credential stays in the list after it was revoked and removed from Keycloak. At least a day: much longer
     * than any token of it can be good, because its row is what refuses them.
     */
    @WithDefault("P400D")
    @DurationMin(days = 1)
    Duration retention();
}
