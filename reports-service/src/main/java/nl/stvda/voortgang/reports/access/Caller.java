package nl.stvda.voortgang.reports.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request, as the token says; never as the request says. */
@RequestScoped
public class Caller {

    private static final String ORGANISATION_CLAIM = "organisation";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The organisation of the caller, if the token names one. */
    public Optional<String> organisation() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(ORGANISATION_CLAIM)
                : Optional.empty();
    }

    public boolean isSecretariat() {
        return identity.hasRole(Role.SECRETARIAT);
    }

    /** The name to keep with what the caller changes. */
    public String name() {
        return identity.getPrincipal().getName();
    }
}
