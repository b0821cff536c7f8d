package nl.stvda.voortgang.initiatives.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.contract.token.TestTokens;

/** Bearer tokens as Keycloak makes them, each for one kind of caller. */
public final class Token {

    public static final String SECRETARIAT = withRole("secretariat");
    public static final String AUDITOR = withRole("auditor");
    public static final String SUBMISSION_JOB = withRole("submission-job");
    public static final String WITHOUT_ORGANISATION = withRole("contributor");

    /** Signing takes as long as many a request, and nearly every request of the tests asks for one. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private Token() {}

    public static String contributorOf(String organisation) {
        return signed("contributor", organisation);
    }

    public static String approverOf(String organisation) {
        return signed("approver", organisation);
    }

    private static String signed(String role, String organisation) {
        return SIGNED.computeIfAbsent(
                role + " of " + organisation,
                _ -> claims(role).claim("organisation", organisation).sign());
    }

    static String withRole(String role) {
        return claims(role).sign();
    }

    static String expired() {
        return ofFnv().expiresIn(-Duration.ofHours(1).toSeconds()).sign();
    }

    static String forAnotherAudience() {
        return ofFnv().audience("another-api").sign();
    }

    static String signedByAnotherKey() {
        return ofFnv().sign(TestTokens.aKeyPair().getPrivate());
    }

    private static JwtClaimsBuilder ofFnv() {
        return claims("contributor").claim("organisation", "fnv");
    }

    /** A program of an organisation, with these scopes, separated by spaces. */
    public static String programOf(String organisation, String client, String scopes) {
        return claims("contributor")
                .claim("organisation", organisation)
                .claim("azp", client)
                .claim("scope", scopes)
                .sign();
    }

    /** Someone who works at an organisation and signed in on a page. */
    public static String personOf(String organisation) {
        return claims("contributor")
                .claim("organisation", organisation)
                .claim("azp", "voortgang-dashboard")
                .claim("scope", "profile email")
                .sign();
    }

    /** A person with this account, whose token was made at this moment. */
    public static String ofAccount(UUID subject, String role, Instant issuedAt) {
        return claims(role)
                .subject(subject.toString())
                .claim("azp", "voortgang-dashboard")
                .issuedAt(issuedAt)
                .sign();
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.subject(role)
                .claim("azp", role.equals("contributor") ? "a-program" : "voortgang-dashboard")
                .claim("scope", "initiatives:read initiatives:write")
                .preferredUserName(role)
                .audience("voortgang-api")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(Duration.ofHours(1));
    }
}
