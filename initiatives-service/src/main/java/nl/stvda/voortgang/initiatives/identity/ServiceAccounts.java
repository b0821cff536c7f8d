package nl.stvda.voortgang.initiatives.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Signs this service in to Keycloak. */
@ApplicationScoped
public class ServiceAccounts {

    private final TokenClient client;

    ServiceAccounts(@RestClient TokenClient client) {
        this.client = client;
    }

    /** The header Authorization for a client's service account. Made anew each time: calls are rare, and nothing can have expired. */
    public String bearer(String realm, String clientId, String secret) {
        return "Bearer "
                + client.token(realm, "client_credentials", clientId, secret).accessToken();
    }
}
