package nl.stvda.voortgang.notifications.inbox;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where alerts lead to. */
@ConfigMapping(prefix = "voortgang")
interface AlertConfig {

    /** The address of the dashboard as people know it, without a slash at the end. */
    URI dashboardUrl();
}
