package nl.stvda.voortgang.reports.dashboard.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Takes the place of Quarkus' own manager, which would send the tokens, encrypted, to the browser. */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSideTokens implements TokenStateManager {

    private final WebSessions sessions;

    ServerSideTokens(WebSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext routing,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> sessions.open(SessionTokens.of(tokens)));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext routing,
            OidcTenantConfig tenant,
            String key,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        // an unknown or old key means: sign in again
        return context.runBlocking(() -> sessions.tokens(key)
                .map(SessionTokens::forQuarkus)
                .orElseThrow(() -> new AuthenticationFailedException("The session is over")));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext routing, OidcTenantConfig tenant, String key, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            sessions.close(key);
            return null;
        });
    }
}
