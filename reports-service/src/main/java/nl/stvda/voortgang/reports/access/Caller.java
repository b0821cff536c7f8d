package nl.stvda.voortgang.reports.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who sent this request, as the token says; never as the request says. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name to keep with what the caller changes. */
    public String name() {
        return identity.getPrincipal().getName();
    }
}
