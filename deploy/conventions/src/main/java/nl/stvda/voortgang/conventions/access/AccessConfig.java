package nl.stvda.voortgang.conventions.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** How the kinds of callers are told apart. */
@ConfigMapping(prefix = "voortgang.access")
interface AccessConfig {

    /**
     * The clients of the realm through which people sign in, as they stand in the claim {@code azp}. What people may do
     * follows from their roles; every other token is a program's and needs scopes as well.
     */
    @WithDefault("voortgang-dashboard,voortgang-cli")
    Set<String> peopleClients();
}
