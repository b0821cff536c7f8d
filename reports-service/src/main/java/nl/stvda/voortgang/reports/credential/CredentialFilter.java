package nl.stvda.voortgang.reports.credential;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a token whose credential was revoked. A part that asks for no token is not asked about. */
@ApplicationScoped
class CredentialFilter {

    private final RevokedClients revoked;

    CredentialFilter(RevokedClients revoked) {
        this.revoked = revoked;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void requireLive(RoutingContext exchange) {
        client(exchange).filter(client -> revoked.all().contains(client)).ifPresent(client -> {
            throw CredentialProblem.CREDENTIAL_REVOKED.withDetail("The credential %s was revoked.".formatted(client));
        });
    }

    private static Optional<String> client(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? token.claim("azp")
                : Optional.empty();
    }
}
