package nl.stvda.voortgang.notifications.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.contract.token.TestTokens;

/** Bearer tokens as Keycloak makes them. */
public final class Token {

    /** Signing takes as long as many a request, and nearly every request of the tests asks for one. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private Token() {}

    public static String of(String subject, String... roles) {
        return SIGNED.computeIfAbsent(
                subject + " as " + String.join(", ", roles),
                _ -> claims(subject, roles).sign());
    }

    /** A program that may read the inbox, with these scopes, separated by spaces. */
    public static String ofProgram(String client, String scopes) {
        return claims(client, "operator")
                .claim("azp", client)
                .claim("scope", scopes)
                .sign();
    }

    public static String expiringIn(Duration duration) {
        return claims("sanne", "secretariat").expiresIn(duration.toSeconds()).sign();
    }

    static String forAnotherAudience() {
        return claims("sanne", "secretariat").audience("another-api").sign();
    }

    static String signedByAnotherKey() {
        return claims("sanne", "secretariat").sign(TestTokens.aKeyPair().getPrivate());
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.subject(subject)
                .claim("azp", "voortgang-dashboard")
                .preferredUserName("name-of-" + subject)
                .audience("voortgang-api")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofHours(1));
    }
}
