package nl.stvda.voortgang.reports.signoff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of signing. */
@ConfigMapping(prefix = "voortgang.sign-off")
interface SignOffConfig {

    /** How long ago a person may have signed in to sign a report; who signed in earlier has to do so again. */
    @WithDefault("PT5M")
    Duration maxAge();
}
