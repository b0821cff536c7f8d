package nl.stvda.voortgang.initiatives.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How credentials are kept in Keycloak. */
@ConfigMapping(prefix = "voortgang.keycloak")
interface KeycloakConfig {

    /** Where this service reaches Keycloak, without a path. */
    URI url();

    /** Where partners reach Keycloak; tokens come from below it. */
    @WithDefault("${voortgang.keycloak.url}")
    URI publicUrl();

    /** The realm. */
    @WithDefault("voortgang")
    String realm();

    /** This service's own client: its service account has the role manage-clients of realm-management, and no other. */
    @WithDefault("initiatives-service")
    String clientId();

    /** The secret of this service's own client. */
    String secret();
}
