package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Signs in to Keycloak for each use case anew: they are rare, and nothing can have expired. */
@ApplicationScoped
class UsersSession {

    private static final Logger LOG = Logger.getLogger(UsersSession.class);

    private final UsersClient client;
    private final PeopleConfig config;

    UsersSession(@RestClient UsersClient client, PeopleConfig config) {
        this.client = client;
        this.config = config;
    }

    /** Asks with a fresh token; refuses the request where Keycloak does not do what is asked. */
    <T> T asking(Function<String, T> question) {
        try {
            var token = client.token(config.realm(), "client_credentials", config.clientId(), config.secret());
            return question.apply("Bearer " + token.accessToken());
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("Keycloak did not do what was asked for an account: cause=%s", failure.getMessage());
            throw IdentityProblem.away("The identity provider does not answer as it should right now.");
        }
    }
}
