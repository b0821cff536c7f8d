package nl.stvda.voortgang.initiatives.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How accounts of people are kept in Keycloak. */
@ConfigMapping(prefix = "voortgang.people")
interface PeopleConfig {

    /** The realm. */
    @WithDefault("${voortgang.keycloak.realm:voortgang}")
    String realm();

    /**
     * The client for this: its service account has the roles manage-users and view-realm of realm-management, and no
     * other. It is not the one that makes clients, so that neither secret opens both.
     */
    @WithDefault("voortgang-people")
    String clientId();

    /** The secret of that client. */
    String secret();

    /** The client that people sign in through; an invitation leads there. */
    @WithDefault("voortgang-dashboard")
    String dashboardClientId();

    /** How long the link in an invitation works. */
    @WithDefault("P7D")
    Duration invitationLifespan();

    /** How many people with access an organisation has at most; those of no organisation count as one. */
    @WithDefault("100")
    @Min(1) @Max(1000) int mostPerOrganisation();
}
