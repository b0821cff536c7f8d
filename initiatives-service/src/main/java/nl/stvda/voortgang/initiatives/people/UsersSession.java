package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import nl.stvda.voortgang.initiatives.identity.ServiceAccounts;
import org.jboss.logging.Logger;

/** Asks Keycloak about people, signed in anew for each use case. */
@ApplicationScoped
class UsersSession {

    private static final Logger LOG = Logger.getLogger(UsersSession.class);

    private final ServiceAccounts accounts;
    private final PeopleConfig config;

    UsersSession(ServiceAccounts accounts, PeopleConfig config) {
        this.accounts = accounts;
        this.config = config;
    }

    /** Asks with a fresh token; refuses the request where Keycloak does not do what is asked. */
    <T> T asking(Function<String, T> question) {
        try {
            return question.apply(accounts.bearer(config.realm(), config.clientId(), config.secret()));
        } catch (WebApplicationException | ProcessingException failure) {
            LOG.warnf("Keycloak did not do what was asked for an account: cause=%s", failure.getMessage());
            throw IdentityProblem.away("The identity provider does not answer as it should right now.");
        }
    }
}
