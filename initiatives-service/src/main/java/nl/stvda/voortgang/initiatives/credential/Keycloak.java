package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.Scope;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import nl.stvda.voortgang.initiatives.identity.ServiceAccounts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Makes and removes clients of programs. */
@ApplicationScoped
class Keycloak {

    private static final Logger LOG = Logger.getLogger(Keycloak.class);

    private final KeycloakClient client;
    private final ServiceAccounts accounts;
    private final KeycloakConfig config;

    Keycloak(@RestClient KeycloakClient client, ServiceAccounts accounts, KeycloakConfig config) {
        this.client = client;
        this.accounts = accounts;
        this.config = config;
    }

    URI tokenEndpoint() {
        return UriBuilder.fromUri(config.publicUrl())
                .path("realms/{realm}/protocol/openid-connect/token")
                .build(config.realm());
    }

    /** Refuses the request where Keycloak cannot do it now; it may have done it all the same. */
    void create(String clientId, String secret, String organisation, Set<Scope> scopes) {
        try {
            client.create(
                    signIn(), config.realm(), ClientRepresentation.ofProgram(clientId, secret, organisation, scopes));
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("Client not made in Keycloak: client=%s cause=%s", clientId, failure.getMessage());
            throw IdentityProblem.away("The identity provider cannot make a credential right now.");
        }
    }

    /** Answers whether it is gone, by this call or before it. */
    boolean remove(String clientId) {
        try {
            var bearer = signIn();
            client.find(bearer, config.realm(), clientId).stream()
                    .filter(found -> found.clientId().equals(clientId))
                    .forEach(found -> client.delete(bearer, config.realm(), found.id()));
            return true;
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("Client not removed from Keycloak: client=%s cause=%s", clientId, failure.getMessage());
            return false;
        }
    }

    private String signIn() {
        return accounts.bearer(config.realm(), config.clientId(), config.secret());
    }
}
