package nl.stvda.voortgang.reports.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.stvda.voortgang.contract.token.TestTokens;

/** Bearer tokens as Keycloak makes them, each for one kind of caller. */
public final class Token {

    public static final String SECRETARIAT = withRole("secretariat");
    public static final String AUDITOR = withRole("auditor");
    public static final String SUBMISSION_JOB = withRole("submission-job");
    public static final String OPERATOR = withRole("operator");

    /** Signing takes as long as many a request, and nearly every request of the tests asks for one. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private Token() {}

    public static String contributorOf(String organisation) {
        return signed("contributor", organisation);
    }

    /** Of another person than {@link #contributorOf}. */
    public static String colleagueOf(String organisation) {
        return claims("contributor")
                .subject("a-colleague")
                .claim("organisation", organisation)
                .sign();
    }

    public static String approverOf(String organisation) {
        return signed("approver", organisation);
    }

    /** Who signed in so long ago. */
    public static String approverSince(String organisation, Duration ago) {
        return claims("approver")
                .claim("organisation", organisation)
                .claim("auth_time", Instant.now().minus(ago).getEpochSecond())
                .sign();
    }

    private static String signed(String role, String organisation) {
        return SIGNED.computeIfAbsent(
                role + " of " + organisation,
                _ -> claims(role).claim("organisation", organisation).sign());
    }

    /** A program of the FNV, with these scopes, separated by spaces. */
    public static String programOf(String client, String scopes) {
        return ofFnv().claim("azp", client).claim("scope", scopes).sign();
    }

    /** A secretary with this account, whose token was made at this moment. */
    static String ofPerson(String subject, Instant issuedAt) {
        return claims("secretariat").subject(subject).issuedAt(issuedAt).sign();
    }

    static String withRole(String role) {
        return claims(role).sign();
    }

    /** Of an auditor. */
    public static String expiringIn(Duration duration) {
        return claims("auditor").expiresIn(duration.toSeconds()).sign();
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

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.subject(role)
                .claim("azp", role.equals("contributor") ? "a-program" : "voortgang-dashboard")
                .claim("scope", "initiatives:read initiatives:write")
                .preferredUserName(role)
                .audience("voortgang-api")
                .claim("auth_time", Instant.now().getEpochSecond())
                .claim("realm_access", Map.of("roles", List.of(role)))
                .expiresIn(Duration.ofHours(1));
    }
}
