package nl.stvda.voortgang.notifications.routing;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** Who hears of alerts. */
@ConfigMapping(prefix = "voortgang.routing")
interface RoutingConfig {

    /** The mail addresses of the secretariat; each gets mails of its own, so that one bad address holds up no other. */
    @NotEmpty List<String> secretariat();
}
