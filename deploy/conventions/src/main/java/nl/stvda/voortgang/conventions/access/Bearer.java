package nl.stvda.voortgang.conventions.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the token of a request says, for filters, which decide before a thread is taken and so cannot wait for more.
 *
 * @param client the client that the token was given to; empty where the token does not say
 * @param subject the account
 * @param organisation the organisation that the account belongs to
 * @param scopes what the client may be used for
 * @param issuedAt when the token was made; as early as can be where it does not say, so that it counts as old
 */
public record Bearer(
        String client, String subject, Optional<String> organisation, Set<String> scopes, Instant issuedAt) {

    private static final String ORGANISATION_CLAIM = "organisation";

    /** Empty where no token was asked for, as in public parts. */
    public static Optional<Bearer> of(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                ? Optional.of(
                        user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                                ? of(token)
                                : withoutToken(user.getSecurityIdentity()
                                        .getPrincipal()
                                        .getName()))
                : Optional.empty();
    }

    /** What this token says. */
    public static Bearer of(JsonWebToken token) {
        return new Bearer(
                token.<String>claim("azp").orElse(""),
                Optional.ofNullable(token.getSubject()).orElse(""),
                token.claim(ORGANISATION_CLAIM),
                token.<String>claim("scope").stream()
                        .flatMap(scopes -> Arrays.stream(scopes.split(" ")))
                        .collect(Collectors.toUnmodifiableSet()),
                Instant.ofEpochSecond(token.getIssuedAtTime()));
    }

    private static Bearer withoutToken(String name) {
        return new Bearer("", name, Optional.empty(), Set.of(), Instant.MIN);
    }
}
