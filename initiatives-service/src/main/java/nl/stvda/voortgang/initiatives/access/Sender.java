package nl.stvda.voortgang.initiatives.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom a request comes from, as far as that is known without waiting; for what is decided before a thread is taken.
 * An endpoint that all may call does not look at tokens, so there everyone is a stranger.
 */
public sealed interface Sender {

    /** Someone, a program or a person, who belongs to this organisation. */
    record Member(String organisation) implements Sender {}

    /** Someone who belongs to none, such as the secretariat. */
    record Account(String subject) implements Sender {}

    /** Someone who was not asked for a token. */
    record Stranger(String address) implements Sender {}

    static Sender of(RoutingContext exchange) {
        return token(exchange)
                .<Sender>map(token -> token.<String>claim(Caller.ORGANISATION_CLAIM)
                        .<Sender>map(Member::new)
                        .orElseGet(() -> new Account(token.getSubject())))
                .orElseGet(() -> new Stranger(exchange.request().remoteAddress().hostAddress()));
    }

    private static Optional<JsonWebToken> token(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
