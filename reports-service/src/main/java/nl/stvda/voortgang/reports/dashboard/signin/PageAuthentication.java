package nl.stvda.voortgang.reports.dashboard.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.Bearer;
import nl.stvda.voortgang.conventions.access.SignedOutPeople;
import nl.stvda.voortgang.reports.dashboard.form.RefusedForms;
import nl.stvda.voortgang.reports.dashboard.session.SessionKey;
import nl.stvda.voortgang.reports.dashboard.session.Sessions;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Goes before the authentication of Quarkus where a browser brings the key of a session: it has the tokens renewed, once
 * for all requests of the session, and it keeps a form whose session turns out to be over.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class PageAuthentication implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final Sessions sessions;
    private final RefusedForms forms;
    private final SignInAgain signInAgain;
    private final SignedOutPeople signedOut;

    PageAuthentication(
            OidcAuthenticationMechanism oidc,
            Sessions sessions,
            RefusedForms forms,
            SignInAgain signInAgain,
            SignedOutPeople signedOut) {
        this.oidc = oidc;
        this.sessions = sessions;
        this.forms = forms;
        this.signInAgain = signInAgain;
        this.signedOut = signedOut;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        return SessionKey.of(routing)
                .map(key -> authenticate(routing, providers, key))
                .orElseGet(() -> oidc.authenticate(routing, providers));
    }

    private Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers, String key) {
        var requestContext = routing.vertx().getOrCreateContext();
        var usable =
                sessions.beforeUse(key).emitOn(continuation -> requestContext.runOnContext(_ -> continuation.run()));
        if (!forms.holdsForm(routing)) {
            return usable.chain(() -> identity(routing, providers));
        }
        // asked for first, because Quarkus has the session forgotten when it refuses it
        return usable.chain(() -> sessions.person(key))
                .chain(person ->
                        identity(routing, providers).onItem().ifNull().switchTo(() -> keepForm(routing, key, person)));
    }

    /**
     * A session that is over, or whose person was signed out, is none: then the page leads to the sign-in, and the API asks
     * for a token.
     */
    private Uni<SecurityIdentity> identity(RoutingContext routing, IdentityProviderManager providers) {
        return oidc.authenticate(routing, providers)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .map(identity -> identity != null && signInAgain.isFreshEnough(routing, identity) && isLetIn(identity)
                        ? identity
                        : null);
    }

    private boolean isLetIn(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken token)
                || !signedOut.refuses(
                        Bearer.of(token).subject(), Bearer.of(token).issuedAt());
    }

    private Uni<SecurityIdentity> keepForm(RoutingContext routing, String key, Optional<String> person) {
        return person.map(known -> forms.keep(routing, key, known))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(place -> place.map(page -> redirect(routing, page))
                        .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    /** Answers, so that nothing else does: whoever is next would want to read the form, which has been read. */
    private static Uni<SecurityIdentity> redirect(RoutingContext routing, URI page) {
        routing.response()
                .setStatusCode(Status.SEE_OTHER.getStatusCode())
                .putHeader(HttpHeaders.LOCATION, page.toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
        return Uni.createFrom().nothing();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return oidc.getChallenge(routing);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext routing) {
        return oidc.getCredentialTransport(routing);
    }

    /** Before the one that it goes before. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
