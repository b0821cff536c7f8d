package nl.stvda.voortgang.reports.dashboard.home;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.FormToken;
import nl.stvda.voortgang.reports.dashboard.session.SessionKey;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person who looks at a page. */
@RequestScoped
class Visitor {

    private final SecurityIdentity identity;
    private final RoutingContext routing;

    Visitor(SecurityIdentity identity, RoutingContext routing) {
        this.identity = identity;
        this.routing = routing;
    }

    /** What forms of the page carry; empty where the visitor came without a session. */
    String formToken() {
        return SessionKey.of(routing).map(FormToken::of).orElse("");
    }

    /** The name to greet with. */
    String name() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>claim("name").orElseGet(token::getName)
                : identity.getPrincipal().getName();
    }

    /** Whether there is an inbox for this person. */
    boolean hasInbox() {
        return identity.hasRole(Role.SECRETARIAT) || identity.hasRole(Role.AUDITOR);
    }

    /** Whether the inbox is this person's to work off. */
    boolean worksOffInbox() {
        return identity.hasRole(Role.SECRETARIAT);
    }

    /** What to show other services; empty where the person came without a token of the realm. */
    Optional<String> bearer() {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(credential -> "Bearer " + credential.getToken());
    }
}
